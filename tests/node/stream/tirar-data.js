var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
function f(c) { console.log('data', String(c)); }
r.on('data', f);
r.push('a');
setImmediate(function () {
  r.off('data', f);
  console.log(r.readableFlowing, r.listenerCount('data'));
  r.push('b');
  setImmediate(function () { console.log(r.readableLength); r.on('data', f); r.push(null); });
});
r.on('end', function () { console.log('end'); });
