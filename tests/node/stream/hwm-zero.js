var Readable = require('stream').Readable;
var n = 0;
var r = new Readable({ highWaterMark: 0, read: function () { console.log('_read'); this.push(n < 2 ? 'p' + n++ : null); } });
r.on('readable', function () { console.log('readable', String(r.read())); });
r.on('end', function () { console.log('end'); });
