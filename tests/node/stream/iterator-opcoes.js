var Readable = require('stream').Readable;
function first(r, options) {
  var it = r.iterator(options);
  return it.next().then(function (x) { console.log(x.value); return it.return('tchau'); }).then(function (x) { console.log(x.value, x.done, r.destroyed); });
}
first(Readable.from([1, 2, 3]), { destroyOnReturn: false }).then(function () { return first(Readable.from([1, 2, 3]), { destroyOnReturn: true }); })
  .then(function () { return first(Readable.from([1, 2, 3])); })
  .then(function () { try { Readable.from([]).iterator(3); } catch (e) { console.log(e.code, e.message); } });
