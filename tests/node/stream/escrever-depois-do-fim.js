var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { cb(); } });
w.on('error', function (e) { console.log('error', e.code, e.message); });
w.on('finish', function () { console.log('finish'); });
w.on('close', function () { console.log('close'); });
w.end();
console.log(w.write('x', function (e) { console.log('cb', e.code); }));
w.end(function (e) { console.log('cb end', e && e.code); });
console.log(w.writable, w.destroyed);
