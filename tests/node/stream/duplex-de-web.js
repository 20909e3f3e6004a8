var stream = require('stream');
(async function () {
  console.log((await stream.Duplex.from(ReadableStream.from(['q'])).toArray()).map(String));
  var d = stream.Duplex.from(new TransformStream());
  d.end('x');
  console.log((await d.toArray()).map(String));
  var w = stream.Duplex.from(new WritableStream({ write: function (c) { console.log('web', String(c)); } }));
  console.log(w.readable, w.writable);
  w.end('y');
  await new Promise(function (resolve) { w.on('close', resolve); });
  var up = new TransformStream({ transform: function (c, k) { k.enqueue(String(c).toUpperCase()); } });
  var line = stream.compose(up, new stream.PassThrough());
  line.end('oi');
  console.log((await line.toArray()).map(String));
  console.log((await stream.Duplex.from(new Blob(['bl'])).toArray()).map(function (b) { return b.byteLength; }));
})();
