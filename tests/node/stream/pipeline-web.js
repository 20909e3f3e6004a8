var stream = require('stream');
(async function () {
  var sink = new stream.Writable({ write: function (c, e, cb) { console.log('node', String(c)); cb(); } });
  await stream.promises.pipeline(ReadableStream.from(['a', 'b']), sink);
  await stream.promises.pipeline(stream.Readable.from(['c']), new WritableStream({ write: function (c) { console.log('web', c); } }));
  var up = new TransformStream({ transform: function (c, k) { k.enqueue(String(c).toUpperCase()); } });
  await stream.promises.pipeline(ReadableStream.from(['d']), up, new WritableStream({ write: function (c) { console.log('web', c); } }));
  var bad = new ReadableStream({ start: function (c) { c.error(new Error('quebrou')); } });
  await stream.promises.pipeline(bad, new WritableStream()).catch(function (e) { console.log(e.message); });
})();
