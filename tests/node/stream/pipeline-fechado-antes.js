var stream = require('stream');
var r = new stream.Readable({ read: function () {} });
var w = new stream.Writable({ write: function (c, e, cb) { cb(); } });
stream.pipeline(r, w, function (e) {
  console.log(e.code, e.message, r.destroyed, w.destroyed);
  w2.destroy();
});
r.push('a');
setImmediate(function () { r.destroy(); });
var r2 = new stream.Readable({ read: function () {} });
var w2 = new stream.Writable({ write: function (c, e, cb) { cb(); } });
stream.pipeline(r2, w2, function (e) { console.log(e.code, r2.destroyed); });
