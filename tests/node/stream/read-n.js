// read(n): de pedaço em pedaço, atravessando as fronteiras dos push.
var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
r.push('abc'); r.push('defg'); r.push('hi');
console.log(r.readableLength);
console.log(String(r.read(2)), r.readableLength);
console.log(String(r.read(4)), r.readableLength);
console.log(r.read(10), r.readableLength);
console.log(String(r.read(3)), r.readableLength);
console.log(r.read(0), r.read());
r.push('z'); r.push(null);
console.log(String(r.read(5)), r.read(5));
r.on('end', function () { console.log('end'); });
