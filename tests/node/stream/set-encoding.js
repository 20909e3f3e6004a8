var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
var bytes = Buffer.from('€uro não');
r.push(bytes.slice(0, 2)); r.push(bytes.slice(2, 7));
console.log(r.setEncoding('utf8') === r, r.readableLength);
r.on('data', function (text) { console.log(typeof text, JSON.stringify(text)); });
r.on('end', function () { console.log('end'); });
r.push(bytes.slice(7)); r.push(null);
