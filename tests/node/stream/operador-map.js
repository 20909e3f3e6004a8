var Readable = require('stream').Readable;
var doubled = Readable.from([1, 2, 3]).map(function (x) { return x * 2; });
console.log(doubled instanceof Readable, doubled.readableObjectMode);
doubled.toArray().then(function (all) {
  console.log(all);
  return Readable.from(['a', 'b']).map(function (x) { return Promise.resolve(x + x); }).toArray();
}).then(console.log);
