var r = new ReadableStream({ start: function (c) { c.enqueue('a'); c.enqueue('b'); c.close(); } });
var reader = r.getReader();
console.log(r.locked, r, reader instanceof ReadableStreamDefaultReader);
reader.read().then(function (x) { console.log(x); return reader.read(); }).then(function (x) { console.log(x); return reader.read(); })
  .then(function (x) { console.log(x); return reader.closed; }).then(function (x) { console.log('fechado', x, r); });
