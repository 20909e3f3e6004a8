var stream = require('stream');
var r = new stream.Readable({ read: function () {} });
var w = new stream.Writable({ write: function (c, e, cb) { console.log(String(c)); cb(); } });
r.pipe(w);
r.push('1');
setImmediate(function () {
  w.destroy();
  setImmediate(function () { console.log(r._readableState.pipes.length, r.readableFlowing); r.push('2'); console.log(r.readableLength); });
});
new stream.Writable().on('error', function (e) { console.log(e.code, e.message); }).pipe(w);
