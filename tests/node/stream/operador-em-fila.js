var Readable = require('stream').Readable;
Readable.from([1, 2, 3, 4, 5, 6, 7, 8]).filter(function (x) { return x % 2 === 0; }).map(function (x) { return 'n' + x; }).drop(1).take(2)
  .on('data', function (x) { console.log(x); }).on('end', function () { console.log('fim'); });
