var Readable = require('stream').Readable;
function show(label, r) {
  ['error', 'close', 'end', 'data'].forEach(function (n) {
    r.on(n, function (x) { console.log(label, n, x instanceof Error ? x.message : x === undefined ? '' : String(x)); });
  });
}
var a = new Readable({ read: function () {} });
show('a', a);
a.push('x');
console.log(a.destroy() === a, a.destroyed, a.readable, a.readableAborted);
console.log(a.push('y'), a.read());
var b = new Readable({ read: function () {} });
show('b', b);
b.destroy(new Error('chega'));
b.destroy(new Error('de novo'));
console.log(b.errored.message, b.closed);
setImmediate(function () { console.log(b.closed, a.closed); });
