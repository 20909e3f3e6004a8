var stream = require('stream');
var r = new stream.Readable({ read: function () {} });
// Cada destino demora um número de voltas do loop.
function after(turns, cb) { if (turns === 0) cb(); else setImmediate(after, turns - 1, cb); }
function sink(label, turns) {
  return new stream.Writable({ highWaterMark: 1, write: function (c, e, cb) { console.log(label, String(c)); after(turns, cb); } })
    .on('finish', function () { console.log(label, 'finish'); });
}
var a = sink('a', 1), b = sink('b', 9);
r.pipe(a); r.pipe(b);
r.push('1'); r.push('2'); r.push('3'); r.push(null);
after(5, function () { console.log('no meio', r._readableState.pipes.length); });
