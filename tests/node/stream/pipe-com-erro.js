var stream = require('stream');
var r = new stream.Readable({ read: function () { this.push('x'); } });
var w = new stream.Writable({ write: function (c, e, cb) { cb(new Error('não cabe')); } });
w.on('error', function (e) { console.log('error', e.message, r._readableState.pipes.length, r.destroyed); r.destroy(); });
w.on('unpipe', function () { console.log('unpipe'); });
w.on('close', function () { console.log('w close'); });
r.on('close', function () { console.log('r close'); });
r.pipe(w);
