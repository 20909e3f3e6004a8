var Readable = require('stream').Readable;
var n = 0;
var endless = new Readable({ objectMode: true, highWaterMark: 1, read: function () { this.push(n++); } });
endless.on('close', function () { console.log('a fonte fechou'); });
endless.take(3).toArray().then(console.log);
