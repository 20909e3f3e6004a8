// Sem ninguém ouvindo 'readable', 'data' volta a fluir.
var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
function f() { console.log('readable'); }
r.on('readable', f);
r.on('data', function (c) { console.log('data', String(c)); });
r.push('a');
setImmediate(function () {
  console.log(r.readableFlowing);
  r.removeListener('readable', f);
  setImmediate(function () { console.log(r.readableFlowing); r.push('b'); r.push(null); });
});
r.on('end', function () { console.log('end'); });
