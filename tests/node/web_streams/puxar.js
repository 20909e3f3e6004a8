var n = 0;
var r = new ReadableStream({ pull: function (c) { console.log('pull', n, c.desiredSize); if (n < 3) c.enqueue(n++); else c.close(); } }, { highWaterMark: 0 });
(async function () {
  for await (var x of r) console.log('recebi', x);
  console.log(r.locked);
})();
