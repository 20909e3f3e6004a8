var Writable = require('stream').Writable;
var w = new Writable({ highWaterMark: 2, write: function (c, e, cb) { cb(); } });
w.on('drain', function () { console.log('drain'); });
console.log(w.write('abc'), w.writableLength);
console.log(w.write('d'));
process.nextTick(function () { console.log('tick'); console.log(w.write('efg')); w.end(); });
w.on('finish', function () { console.log('finish'); });
