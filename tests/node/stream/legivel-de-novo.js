// read() de dentro de 'data', e push de dentro de 'readable'.
var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
var extra = 2;
r.on('readable', function () {
  var c = r.read();
  console.log('readable', c === null ? null : String(c));
  if (extra-- > 0) r.push('extra' + extra);
  else r.push(null);
});
r.on('end', function () { console.log('end'); });
r.push('começo');
