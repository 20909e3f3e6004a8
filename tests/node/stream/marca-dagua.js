var Readable = require('stream').Readable;
var stream = require('stream');
console.log(stream.getDefaultHighWaterMark(false), stream.getDefaultHighWaterMark(true));
var r = new Readable({ highWaterMark: 5, read: function () {} });
console.log(r.push('abc'), r.push('de'), r.push('f'), r.readableLength, r.readableHighWaterMark);
r.read(40);
console.log(r.readableHighWaterMark);
var o = new Readable({ objectMode: true, read: function () {} });
var i = 0;
while (o.push({ i: i })) i++;
console.log(i, o.readableHighWaterMark, o.readableObjectMode);
var z = new Readable({ highWaterMark: 0, read: function () {} });
console.log(z.push('a'), z.readableHighWaterMark);
[-1, 1.5, 'x', NaN].forEach(function (n) {
  try { new Readable({ highWaterMark: n }); } catch (e) { console.log(e.name, e.code, e.message); }
});
stream.setDefaultHighWaterMark(false, 32); console.log(new Readable().readableHighWaterMark);
stream.setDefaultHighWaterMark(false, 16384);
