var stream = require('stream');
(async function () {
  var r = ReadableStream.from(['a']);
  stream.finished(r, function (e) { console.log('lido', e); });
  for await (var x of r) console.log(x);
  var w = new WritableStream();
  var end = stream.promises.finished(w);
  w.close();
  console.log('escrito', await end);
  var bad = new ReadableStream({ pull: function (c) { c.error(new Error('ruim')); } });
  await stream.promises.finished(bad).catch(function (e) { console.log(e.message); });
  await stream.promises.finished(new ReadableStream(), { signal: AbortSignal.abort() }).catch(function (e) { console.log(e.name); });
  try { stream.finished(new TransformStream(), function () {}); } catch (e) { console.log(e.code); }
})();
