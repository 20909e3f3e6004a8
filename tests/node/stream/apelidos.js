var stream = require('stream');
var r = new stream.Readable({ read: function () {} });
console.log(r.addListener('data', function () {}) === r, r.eventNames(), r.listenerCount('data'));
console.log(stream.Readable.prototype.addListener === stream.Readable.prototype.on, stream.Readable.prototype.off === stream.Readable.prototype.removeListener);
console.log(r._readableState instanceof stream.Readable.ReadableState, new stream.Writable()._writableState instanceof stream.Writable.WritableState);
var p = new stream.Readable({ read: function () {} });
p.push('ab');
console.log(p.readableBuffer.length, p.readableLength, stream.Stream === stream, stream.finished.finished === stream.promises.finished);
