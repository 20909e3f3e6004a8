var stream = require('stream');
function fails(f) { try { f(); } catch (e) { console.log(e.name, e.code, e.message.split('.')[0]); } }
fails(function () { stream.compose(); });
fails(function () { stream.compose(new stream.Writable(), new stream.PassThrough()); });
fails(function () { stream.compose(new stream.PassThrough(), new stream.Readable()); });
fails(function () { stream.Readable.from([1]).compose(new stream.Readable()); });
fails(function () { stream.Readable.from([1]).compose(new stream.PassThrough(), 'x'); });
var line = stream.compose(new stream.PassThrough(), new stream.Transform({ transform: function (c, e, cb) { cb(new Error('quebrou')); } }));
line.on('error', function (e) { console.log('erro:', e.message); }).on('close', function () { console.log('close', line.destroyed); });
line.resume();
line.end('x');
