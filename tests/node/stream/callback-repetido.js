var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { cb(); cb(); } });
w.on('error', function (e) { console.log(e.code, e.message); });
w.on('close', function () { console.log('close'); });
w.write('x');
