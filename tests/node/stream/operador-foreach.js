var Readable = require('stream').Readable;
var seen = [];
Readable.from(['a', 'b', 'c']).forEach(function (x, options) { seen.push(x, Object.keys(options).join()); }).then(function (v) {
  console.log(v, seen);
  return Readable.from([1]).forEach(function () { return Promise.reject(new Error('não')); });
}).catch(function (e) { console.log(e.message); });
Readable.from([]).forEach(3).catch(function (e) { console.log(e.code, e.message); });
