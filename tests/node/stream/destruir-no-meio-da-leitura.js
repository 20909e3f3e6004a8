var Readable = require('stream').Readable;
var n = 0;
var r = new Readable({ read: function () { this.push('p' + n++); } });
r.on('data', function (c) { console.log('data', String(c)); if (n > 3) r.destroy(); });
r.on('end', function () { console.log('não devia'); });
r.on('close', function () { console.log('close', r.readableEnded, r.readableAborted); });
