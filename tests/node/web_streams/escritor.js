var web = require('stream/web');
var w = new web.WritableStream({ write: function (c) { console.log('write', c); } }, new web.CountQueuingStrategy({ highWaterMark: 2 }));
var writer = new web.WritableStreamDefaultWriter(w);
console.log(w.locked, writer.desiredSize, writer instanceof web.WritableStreamDefaultWriter);
writer.write('a');
console.log(writer.desiredSize);
writer.ready.then(function () {
  writer.releaseLock();
  console.log(w.locked);
  return writer.write('b');
}).catch(function (e) { console.log(e.name); return w.close(); }).then(function () { console.log(w); });
