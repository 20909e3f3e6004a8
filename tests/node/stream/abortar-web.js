var stream = require('stream');
(async function () {
  var c = new AbortController();
  var r = stream.addAbortSignal(c.signal, new ReadableStream());
  var reading = r.getReader().read();
  c.abort();
  await reading.catch(function (e) { console.log(e.name, e.code); });
  var w = stream.addAbortSignal(AbortSignal.abort(), new WritableStream());
  await w.getWriter().closed.catch(function (e) { console.log(e.name); });
})();
