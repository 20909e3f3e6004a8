var web = require('stream/web');
var r = new web.ReadableStream({ start: function (c) { c.enqueue('a'); }, cancel: function (why) { console.log('cancel', why); } });
var reader = new web.ReadableStreamDefaultReader(r);
console.log(r.locked, reader instanceof web.ReadableStreamDefaultReader);
reader.read().then(function (x) {
  console.log(x);
  reader.releaseLock();
  console.log(r.locked);
  return reader.read();
}).catch(function (e) { console.log(e.name); return r.getReader().cancel('basta'); }).then(console.log);
try { new web.ReadableStreamDefaultReader({}); } catch (e) { console.log(e.name); }
