var stream = require('stream');
var r = new stream.Readable({ read: function () {} });
var w = new stream.Writable({ write: function (c, e, cb) { console.log('w', String(c)); cb(); } });
w.on('unpipe', function () { console.log('unpipe'); });
r.pipe(w);
r.push('a');
setImmediate(function () {
  r.unpipe(w);
  console.log(r.readableFlowing, r._readableState.pipes.length, w.listenerCount('drain'), w.listenerCount('error'), r.listenerCount('data'));
  r.push('b');
  setImmediate(function () {
    console.log(r.readableLength);
    r.pipe(w); r.unpipe(); r.pipe(w);
    r.push(null);
  });
});
w.on('finish', function () { console.log('finish'); });
