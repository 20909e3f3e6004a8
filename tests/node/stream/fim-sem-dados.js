var Readable = require('stream').Readable;
var r = new Readable({ read: function () { console.log('_read'); this.push(null); } });
r.on('end', function () { console.log('end'); });
r.on('readable', function () { console.log('readable', r.read()); });
var s = new Readable({ read: function () { this.push(null); } });
s.on('end', function () { console.log('s end'); });
s.on('close', function () { console.log('s close'); });
setTimeout(function () { console.log('só agora'); s.resume(); }, 3);
