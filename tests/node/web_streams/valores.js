var web = require('stream/web');
(async function () {
  var r = web.ReadableStream.from(['a', 'b', 'c']);
  for await (var x of r.values({ preventCancel: true })) { console.log(x); break; }
  console.log(r.locked);
  for await (var y of r) console.log(y);
  var it = web.ReadableStream.from(['z']).values();
  for (var z of [await it.next(), await it.next(), await it.return('v')]) console.log(z.value, z.done);
})();
