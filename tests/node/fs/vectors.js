// readv e writev.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

var file = tmp.path('a');
fs.writeFileSync(file, '0123456789');
var fd = fs.openSync(file, 'r+');

function three() { return [Buffer.alloc(2, '.'), Buffer.alloc(0), Buffer.alloc(3, '.')]; }
attempt('readv', function () { var b = three(); return fs.readvSync(fd, b, 1) + ' ' + b; });
attempt('readv continua', function () { var b = three(); return fs.readvSync(fd, b) + ' ' + fs.readvSync(fd, b) + ' ' + b; });
attempt('readv fim', function () { var b = three(); return fs.readvSync(fd, b, 8) + ' ' + b; });
attempt('readv vazio', function () { return fs.readvSync(fd, [], 0); });
attempt('readv Uint16', function () { var a = new Uint16Array(1); return fs.readvSync(fd, [a], 0) + ' ' + a[0]; });
attempt('readv errado', function () { return fs.readvSync(fd, Buffer.alloc(1)); });
attempt('readv array errado', function () { return fs.readvSync(fd, [1]); });
attempt('readv fechado', function () { return fs.readvSync(9999, three()); });
attempt('writev', function () {
  return fs.writevSync(fd, [Buffer.from('ab'), new Uint8Array([99])], 0) + ' ' + fs.readFileSync(file);
});
attempt('writev vazio', function () { return fs.writevSync(fd, []); });
attempt('writev errado', function () { return fs.writevSync(fd, ['a']); });
attempt('writev fechado', function () { return fs.writevSync(9999, three()); });
attempt('writev sem callback', function () { return fs.writev(fd, three()); });

tmp.steps([
  function (next) { var b = three(); fs.readv(fd, b, 5, function (e, n, same) { tmp.log('readv:', e, n, same === b, b); next(); }); },
  function (next) { fs.readv(fd, three(), function (e, n, b) { tmp.log('readv sem posição:', e, n, b); next(); }); },
  function (next) { fs.readv(9999, three(), function (e, n, b) { tmp.log('readv fechado:', e.message, n, b.length); next(); }); },
  function (next) {
    var list = [Buffer.from('XY'), Buffer.from('Z')];
    fs.writev(fd, list, 7, function (e, n, same) { tmp.log('writev:', e, n, same === list, fs.readFileSync(file)); next(); });
    list = list.slice(); // o pedido tem sua própria lista
  },
  function (next) { fs.writev(fd, [], function (e, n, b) { tmp.log('writev vazio:', e, n, b.length); next(); }); },
  function (next) { fs.closeSync(fd); next(); }
]);
