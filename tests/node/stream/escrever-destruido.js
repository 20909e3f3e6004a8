var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { setImmediate(cb); } });
w.on('error', function (e) { console.log('não devia', e.code); });
w.on('close', function () { console.log('close'); });
w.write('a', function (e) { console.log('a', e && e.code); });
w.write('b', function (e) { console.log('b', e && e.code); });
w.end(function (e) { console.log('end', e && e.code); });
w.destroy();
console.log(w.write('c', function (e) { console.log('c', e.code, e.message); }));
