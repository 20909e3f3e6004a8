var stream = require('stream');
function go(label, where) {
  function fail(name) { return name === where ? new Error('erro em ' + name) : null; }
  var n = 0;
  var r = new stream.Readable({ read: function () { if (fail('origem') && n === 2) this.destroy(fail('origem')); else this.push(n++ < 3 ? 'x' : null); } });
  var t = new stream.Transform({ transform: function (c, e, cb) { cb(fail('meio'), c); } });
  var w = new stream.Writable({ write: function (c, e, cb) { setImmediate(function () { cb(fail('destino')); }); } });
  stream.pipeline(r, t, w, function (e) {
    console.log(label, e && e.message, r.destroyed, t.destroyed, w.destroyed);
  });
}
go('1', 'origem');
setTimeout(function () { go('2', 'meio'); }, 10);
setTimeout(function () { go('3', 'destino'); }, 20);
setTimeout(function () { go('4', 'nenhum'); }, 30);
