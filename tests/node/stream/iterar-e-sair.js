var Readable = require('stream').Readable;
var ASYNC = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
function make(label) {
  var n = 0;
  var r = new Readable({ objectMode: true, read: function () { this.push(n++); } });
  r.on('close', function () { console.log(label, 'close'); });
  r.on('error', function (e) { console.log(label, 'error', e.name, e.code); });
  return r;
}
var a = make('a'), ia = a[ASYNC]();
ia.next().then(function (x) { console.log(x.value); return ia['return']('fim'); }).then(function (x) { console.log(x.value, x.done, a.destroyed); return ia.next(); }).then(function (x) { console.log(x.done); })
  .then(function () { var b = make('b'), ib = b.iterator({ destroyOnReturn: false }); return ib.next().then(function () { return ib['return'](); }).then(function (x) { console.log(x.done, b.destroyed, b.listenerCount('readable')); b.destroy(); }); })
  .then(function () { var c = make('c'), ic = c[ASYNC](); return ic.next().then(function () { return ic['throw'](new Error('para')); }).then(null, function (e) { console.log(e.message, c.destroyed); }); })
  .then(function () { var d = make('d'), id = d[ASYNC](); return id['return'](5).then(function (x) { console.log(x.value, x.done, d.destroyed); d.destroy(); }); });
