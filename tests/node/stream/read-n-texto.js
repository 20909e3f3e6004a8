var Readable = require('stream').Readable;
var r = new Readable({ read: function () {}, encoding: 'utf8' });
r.push(Buffer.from('olá ')); r.push(Buffer.from('você'));
console.log(r.readableEncoding, r.readableLength);
console.log(r.read(3), r.read(2), r.read(100), r.readableLength, r.read());
r.push(Buffer.from([0xc3])); 
console.log(r.readableLength);
r.push(Buffer.from([0xa1])); r.push(null);
console.log(r.read());
