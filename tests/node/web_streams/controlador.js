var web = require('stream/web');
new web.ReadableStream({ start: function (c) {
  console.log(c instanceof web.ReadableStreamDefaultController, c.desiredSize);
  c.enqueue('a');
  console.log(c.desiredSize);
  c.close();
  try { c.enqueue('b'); } catch (e) { console.log(e.name); }
  try { c.close(); } catch (e) { console.log(e.name); }
} });
new web.WritableStream({ start: function (c) { console.log(c instanceof web.WritableStreamDefaultController, c.signal instanceof AbortSignal); } });
new web.TransformStream({ start: function (c) { console.log(c instanceof web.TransformStreamDefaultController, c.desiredSize); c.terminate(); } }).readable.getReader().read().then(console.log);
try { new web.ReadableStreamDefaultController(); } catch (e) { console.log(e.name); }
