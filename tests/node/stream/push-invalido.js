var Readable = require('stream').Readable;
[5, true, {}, Symbol.iterator].forEach(function (value) {
  var r = new Readable({ read: function () {} });
  r.on('error', function (e) { console.log(e.name, e.code, e.message); });
  r.on('close', function () { console.log('close'); });
  console.log(r.push(value));
});
var u = new Readable({ read: function () {} });
u.on('data', function (c) { console.log('data', c); });
u.on('end', function () { console.log('end'); });
console.log(u.push(undefined), u.push(''), u.push(new Uint8Array([65, 66])), u.push(null));
