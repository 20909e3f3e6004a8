// 'readable' e read() à mão.
var Readable = require('stream').Readable;
var n = 0;
var r = new Readable({
  highWaterMark: 4,
  read: function () { console.log('_read'); this.push(n < 4 ? 'x' + n++ : null); }
});
r.on('readable', function () {
  console.log('readable', r.readableLength);
  var chunk;
  while ((chunk = r.read()) !== null) console.log('leu', String(chunk));
  console.log('vazio');
});
r.on('end', function () { console.log('end', r.readableEnded); });
r.on('close', function () { console.log('close', r.destroyed, r.closed); });
