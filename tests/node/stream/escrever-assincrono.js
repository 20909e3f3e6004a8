var Writable = require('stream').Writable;
var w = new Writable({
  highWaterMark: 3,
  write: function (c, e, cb) { console.log('_write', String(c)); setImmediate(function () { console.log('pronto', String(c)); cb(); }); }
});
w.on('drain', function () { console.log('drain', w.writableLength, w.writableNeedDrain); w.end(); });
w.on('finish', function () { console.log('finish'); });
console.log(w.write('ab'), w.writableLength, w.writableNeedDrain);
console.log(w.write('cd', function () { console.log('cb cd'); }), w.writableLength, w.writableNeedDrain);
console.log(w.write('e'), w.writableBuffer.length, w._writableState.bufferedRequestCount);
