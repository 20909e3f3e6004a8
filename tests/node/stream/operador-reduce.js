var Readable = require('stream').Readable;
function r() { return Readable.from([1, 2, 3]); }
function add(a, b) { return a + b; }
r().reduce(add).then(function (v) { console.log(v); return r().reduce(add, 10); })
  .then(function (v) { console.log(v); return r().reduce(function (a, b) { return Promise.resolve(a * b); }, 1); })
  .then(function (v) { console.log(v); return Readable.from([]).reduce(add, 'vazio'); })
  .then(function (v) { console.log(v); return Readable.from([]).reduce(add); })
  .catch(function (e) { console.log(e.name, e.code, e.message); return r().reduce('x'); })
  .catch(function (e) { console.log(e.code, e.message); });
