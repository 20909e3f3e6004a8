var Readable = require('stream').Readable;
(async function () {
  var r = Readable.from([1, 2, 3, 4]);
  for await (var x of r.iterator({ destroyOnReturn: false })) { console.log('primeiro', x); break; }
  for await (var y of r) console.log('depois', y);
  console.log(r.destroyed);
})();
