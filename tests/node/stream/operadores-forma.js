var p = require('stream').Readable.prototype;
['asIndexedPairs', 'compose', 'drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'take', 'toArray'].forEach(function (k) {
  var d = Object.getOwnPropertyDescriptor(p, k);
  console.log(k, d.value.name, d.value.length, d.enumerable, d.writable, d.configurable);
});
console.log(Object.keys(require('stream').Stream.prototype), 'writableAborted' in require('stream').Duplex.prototype);
