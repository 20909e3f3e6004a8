var Writable = require('stream').Writable;
function go(label, final) {
  var w = new Writable({ write: function (c, e, cb) { setImmediate(cb); }, final: final });
  ['prefinish', 'finish', 'close'].forEach(function (n) { w.on(n, function () { console.log(label, n); }); });
  w.on('error', function (e) { console.log(label, 'error', e.message); });
  w.write('x');
  w.end(function (e) { console.log(label, 'end', e && e.message); });
}
go('sinc', function (cb) { console.log('_final'); cb(); });
go('assinc', function (cb) { setTimeout(cb, 5); });
go('erro', function (cb) { cb(new Error('não fecha')); });
go('lanca', function () { throw new Error('estourou'); });
