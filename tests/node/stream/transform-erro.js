var stream = require('stream');
function go(label, options) {
  var t = new stream.Transform(options);
  t.on('error', function (e) { console.log(label, 'error', e.code || e.message); });
  t.on('close', function () { console.log(label, 'close'); });
  t.on('end', function () { console.log(label, 'end'); });
  t.resume();
  t.write('x', function (e) { console.log(label, 'cb', e && (e.code || e.message)); });
  t.end();
}
go('cb', { transform: function (c, e, cb) { cb(new Error('ruim')); } });
go('flush', { transform: function (c, e, cb) { cb(); }, flush: function (cb) { cb(new Error('no fim')); } });
try { new stream.Transform().write('x'); } catch (e) { console.log(e.code, e.message); }
