var Readable = require('stream').Readable;
Readable.from([1, 2, 3]).flatMap(function (x) { return Array(x).fill(x); }).toArray().then(function (all) {
  console.log(all);
  return Readable.from(['ab', 'c']).flatMap(function (x) { return Readable.from(x.split('')); }).toArray();
}).then(function (all) {
  console.log(all);
  return Readable.from([1]).flatMap(function () { return 5; }).toArray();
}).catch(function (e) { console.log(e.name); });
