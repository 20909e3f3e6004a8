var stream = require('stream');
console.log(stream.promises === require('stream/promises'), require('util').promisify(stream.pipeline) === stream.promises.pipeline);
var out = [];
stream.promises.pipeline(stream.Readable.from(['a', 'b']), new stream.Transform({ transform: function (c, e, cb) { cb(null, String(c) + '!'); } }), new stream.Writable({ write: function (c, e, cb) { out.push(String(c)); cb(); } }))
  .then(function (v) { console.log(out.join(), v);
    return stream.promises.pipeline(stream.Readable.from(['a']), new stream.Writable({ write: function (c, e, cb) { cb(new Error('não')); } })); })
  .then(null, function (e) { console.log(e.message);
    var r = new stream.Readable({ read: function () { this.push(null); } }); r.resume();
    return stream.promises.finished(r); })
  .then(function (v) { console.log('finished', v); var r = new stream.Readable({ read: function () {} }); r.destroy(); return stream.promises.finished(r); })
  .then(null, function (e) { console.log(e.code); });
