var Readable = require('stream').Readable;
var r = new Readable({ objectMode: true, read: function () {} });
[0, '', false, undefined, { a: 1 }].forEach(function (x) { r.push(x); });
r.push(null);
r.on('data', function (x) { console.log('data', x); });
r.on('end', function () { console.log('end', r.readableLength); });
