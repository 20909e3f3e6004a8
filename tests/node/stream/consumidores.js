var consumers = require('stream/consumers');
var Readable = require('stream').Readable;
console.log(Object.keys(consumers).map(function (k) { return consumers[k].name + '/' + consumers[k].length; }));
function bytes() { return Readable.from([Buffer.from('{"a":'), Buffer.from('[1,2]}')]); }
consumers.text(bytes()).then(console.log)
  .then(function () { return consumers.json(bytes()); }).then(console.log)
  .then(function () { return consumers.buffer(bytes()); }).then(console.log)
  .then(function () { return consumers.arrayBuffer(bytes()); }).then(function (b) { console.log(b instanceof ArrayBuffer, b.byteLength); })
  .then(function () { return consumers.blob(bytes()); }).then(function (b) { console.log(b.size, b.type); });
