var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
r.push('a'); r.push(null);
r.pause();
r.on('data', function (c) { console.log('data', String(c)); });
r.on('end', function () { console.log('end'); });
console.log(r.readableFlowing);
setTimeout(function () { console.log('agora'); r.resume(); }, 2);
