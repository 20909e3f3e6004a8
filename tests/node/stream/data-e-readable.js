// Com os dois, 'readable' manda; read() também avisa 'data'.
var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
r.on('data', function (c) { console.log('data', String(c)); });
r.on('readable', function () { console.log('readable'); var c; while ((c = r.read(1)) !== null) console.log('leu', String(c)); });
r.on('end', function () { console.log('end'); });
console.log(r.readableFlowing);
r.push('ab');
setImmediate(function () { r.push('c'); r.push(null); });
