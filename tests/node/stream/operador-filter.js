var Readable = require('stream').Readable;
Readable.from([1, 2, 3, 4]).filter(function (x) { return x % 2; }).toArray().then(function (odd) {
  console.log(odd);
  return Readable.from([0, 1, '', 'a', false]).filter(function (x) { return Promise.resolve(x); }).toArray();
}).then(console.log).then(function () {
  try { Readable.from([]).filter(); } catch (e) { console.log(e.code, e.message); }
});
