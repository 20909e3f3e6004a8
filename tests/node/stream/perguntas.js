var stream = require('stream');
function show(when, s) { console.log(when, stream.isDestroyed(s), stream.isReadable(s), stream.isWritable(s), stream.isErrored(s), stream.isDisturbed(s)); }
var d = new stream.PassThrough();
show('novo', d);
d.end('x');
show('end', d);
d.resume();
d.on('end', function () { show('lido', d); }).on('close', function () { show('close', d); });
var e = new stream.Readable({ read: function () {} });
e.on('error', function () { show('erro', e); });
e.destroy(new Error('x'));
[null, {}, 5, new stream.Writable({ write: function () {} })].forEach(function (x) { show(typeof x, x); });
