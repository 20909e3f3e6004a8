var stream = require('stream');
function go(label, where, next) {
  function fail(name) { return name === where ? new Error('erro em ' + name) : null; }
  var n = 0;
  var r = new stream.Readable({ read: function () { if (fail('origem') && n === 2) this.destroy(fail('origem')); else this.push(n++ < 3 ? 'x' : null); } });
  var t = new stream.Transform({ transform: function (c, e, cb) { cb(fail('meio'), c); } });
  var w = new stream.Writable({ write: function (c, e, cb) { setImmediate(function () { cb(fail('destino')); }); } });
  stream.pipeline(r, t, w, function (e) {
    console.log(label, e && e.message, r.destroyed, t.destroyed, w.destroyed);
    if (next) next();
  });
}
go('1', 'origem', function () {
  go('2', 'meio', function () { go('3', 'destino', function () { go('4', 'nenhum'); }); });
});
