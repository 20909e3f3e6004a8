var stream = require('stream');
var r = new stream.Readable({ read: function () {} });
r.push(null); r.resume();
r.on('close', function () {
  stream.finished(r, function (e) { console.log('depois', e); });
  console.log('antes');
  var off = stream.finished(r, function () { console.log('não devia'); });
  off();
});
var w = new stream.Writable({ write: function (c, e, cb) { cb(); } });
w.destroy(new Error('x')); w.on('error', function () {});
w.on('close', function () { stream.finished(w, function (e) { console.log('w', e.message); }); });
try { stream.finished({}, function () {}); } catch (e) { console.log(e.code, e.message); }
try { stream.finished(r); } catch (e) { console.log(e.code); }
