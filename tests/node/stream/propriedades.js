var s = require('stream');
var r = new s.Readable({ read: function () {} }), w = new s.Writable({ write: function () {} });
console.log(['readable', 'readableFlowing', 'readableLength', 'readableEncoding', 'readableEnded', 'readableObjectMode', 'readableDidRead', 'destroyed', 'closed', 'errored'].map(function (k) { return k + '=' + r[k]; }).join(' '));
console.log(['writable', 'writableLength', 'writableEnded', 'writableFinished', 'writableCorked', 'writableNeedDrain', 'writableObjectMode', 'destroyed', 'closed', 'errored'].map(function (k) { return k + '=' + w[k]; }).join(' '));
console.log(s.isReadable(r), s.isDisturbed(r), s.isErrored(r), s.isReadable(w), s.isReadable(null));
r.readable = false; console.log(r.readable); w.writable = false; console.log(w.writable);
r.on('error', function () {});
r.destroy(new Error('x')); setImmediate(function () { console.log(s.isErrored(r), s.isReadable(r), r.readableAborted); });
