var stream = require('stream');
var r = new stream.Readable({ read: function () {} });
function sink(label, delay) {
  return new stream.Writable({ highWaterMark: 1, write: function (c, e, cb) { console.log(label, String(c)); setTimeout(cb, delay); } })
    .on('finish', function () { console.log(label, 'finish'); });
}
var a = sink('a', 1), b = sink('b', 30);
r.pipe(a); r.pipe(b);
r.push('1'); r.push('2'); r.push('3'); r.push(null);
setTimeout(function () { console.log('no meio', r._readableState.pipes.length); }, 15);
