var stream = require('stream');
var r = new stream.Readable({ read: function () {}, autoDestroy: false });
r.on('end', function () { console.log('end'); });
r.on('close', function () { console.log('não devia'); });
r.push(null); r.resume();
var s = new stream.Readable({ read: function () {} });
s.on('end', function () { console.log('s end', s.destroyed); process.nextTick(function () { console.log('s tick', s.destroyed, s.closed); }); });
s.on('close', function () { console.log('s close'); });
s.push(null); s.resume();
