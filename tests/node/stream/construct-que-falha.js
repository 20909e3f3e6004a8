var stream = require('stream');
var w = new stream.Writable({
  construct: function (cb) { cb(new Error('não abre')); },
  write: function (c, e, cb) { console.log('não devia'); cb(); },
  destroy: function (e, cb) { console.log('_destroy', e && e.message); cb(e); }
});
w.write('x', function (e) { console.log('callback', e.message); });
w.on('error', function (e) { console.log('error', e.message); });
w.on('close', function () { console.log('close'); });
var r = new stream.Readable({
  construct: function (cb) { setTimeout(cb, 2); }, read: function () {},
  destroy: function (e, cb) { console.log('r _destroy'); cb(e); }
});
r.on('close', function () { console.log('r close'); });
r.destroy();
console.log(r.destroyed);
