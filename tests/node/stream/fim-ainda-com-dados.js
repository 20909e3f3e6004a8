var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
r.push('resto'); r.push(null);
r.on('end', function () { console.log('end'); });
setTimeout(function () { console.log(r.readableLength, r._readableState.ended, r.readableEnded); console.log(String(r.read())); console.log(r.read()); }, 2);
