var Readable = require('stream').Readable;
var ASYNC = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
var r = new Readable({ read: function () {} });
var it = r[ASYNC]();
r.push('x');
it.next().then(function (x) { console.log(String(x.value)); var p = it.next(); r.destroy(new Error('caiu')); return p; })
  .then(null, function (e) { console.log(e.message); return it.next(); }).then(function (x) { console.log(x.done); })
  .then(function () {
    var q = new Readable({ read: function () {} }), iq = q[ASYNC]();
    var p = iq.next(); setImmediate(function () { q.destroy(); });
    return p.then(function (x) { console.log('?', x); }, function (e) { console.log(e.code, e.message); });
  });
