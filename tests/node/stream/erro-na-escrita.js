var Writable = require('stream').Writable;
function go(label, sync) {
  var w = new Writable({
    write: function (c, e, cb) {
      var error = new Error('disco cheio');
      if (sync) cb(error); else setImmediate(function () { cb(error); });
    }
  });
  w.on('error', function (e) { console.log(label, 'error', e.message); });
  w.on('close', function () { console.log(label, 'close', w.writableFinished, w.writableAborted); });
  console.log(label, w.write('a', function (e) { console.log(label, 'cb a', e.message); }));
  console.log(label, w.write('b', function (e) { console.log(label, 'cb b', e.message); }));
  w.end(function (e) { console.log(label, 'cb end', e.message); });
  console.log(label, w.destroyed, w.errored && w.errored.message);
}
go('sinc', true);
go('assinc', false);
