var stream = require('stream');
var d = new stream.Duplex({ readableObjectMode: true, writableHighWaterMark: 7, readableHighWaterMark: 3, read: function () {}, write: function (c, e, cb) { cb(); } });
console.log(d.readableObjectMode, d.writableObjectMode, d.writableHighWaterMark, d.readableHighWaterMark);
var e = new stream.Duplex({ highWaterMark: 9, writableHighWaterMark: 1 });
console.log(e.writableHighWaterMark, e.readableHighWaterMark);
d.destroy(new Error('os dois'));
d.on('error', function (x) { console.log('error', x.message, d._readableState.errored === x, d._writableState.errored === x); });
d.on('close', function () { console.log('close'); });
