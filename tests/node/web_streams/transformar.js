(async function () {
  var up = new TransformStream({ transform: function (c, k) { k.enqueue(c.toUpperCase()); }, flush: function (k) { k.enqueue('fim'); } });
  for await (var x of ReadableStream.from(['a', 'b']).pipeThrough(up)) console.log(x);
  for await (var y of ReadableStream.from([1]).pipeThrough(new TransformStream())) console.log(y);
})();
