var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
r.push('corpo'); r.push(null);
r.once('readable', function () {
  var chunk = r.read();
  console.log(String(chunk));
  r.unshift(chunk.slice(2));
  r.unshift('XY');
  console.log(r.readableLength, String(r.read()));
});
r.on('end', function () {
  console.log('end');
  r.on('error', function (e) { console.log(e.code, e.message); });
  console.log(r.unshift('tarde'));
});
