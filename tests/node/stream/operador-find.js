var Readable = require('stream').Readable;
var source = Readable.from([5, 8, 13, 21]);
source.on('close', function () { console.log('fechado', source.destroyed); });
source.find(function (x) { return x > 6; }).then(function (x) {
  console.log('achou', x);
  return Readable.from([1]).find(function (x) { return x > 6; });
}).then(console.log);
