// readdir: ordem, Dirent, recursão, codificações e erros.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

fs.mkdirSync(tmp.path('b/c'), { recursive: true });
fs.mkdirSync(tmp.path('vazia'));
['b/x', 'b/c/y', 'á', 'Z', 'a', '10', '9', '.oculto'].forEach(function (name) { fs.writeFileSync(tmp.path(name), ''); });
fs.symlinkSync('a', tmp.path('ligado'));
fs.symlinkSync('b', tmp.path('pasta-ligada'));
fs.symlinkSync('nada', tmp.path('quebrado'));

function kind(d) {
  return ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice']
    .filter(function (name) { return d[name](); }).join('+');
}
function describe(d) { return d.name + ':' + kind(d) + ':' + d.path + ':' + (d.parentPath === d.path); }

attempt('nomes', function () { return fs.readdirSync(tmp.dir).join(); });
attempt('vazia', function () { return fs.readdirSync(tmp.path('vazia')).length; });
attempt('tipos', function () { return fs.readdirSync(tmp.dir, { withFileTypes: true }).map(describe).join(' '); });
attempt('classe', function () {
  var d = fs.readdirSync(tmp.dir, { withFileTypes: true })[0];
  return [d instanceof fs.Dirent, d.constructor.name, Object.keys(d).join('+')].join();
});
attempt('buffer', function () {
  return fs.readdirSync(tmp.dir, 'buffer').map(function (b) { return b.toString('hex'); }).join();
});
attempt('hex', function () { return fs.readdirSync(tmp.dir, { encoding: 'hex' }).join(); });
attempt('latin1', function () { return fs.readdirSync(tmp.dir, 'latin1').join(); });
attempt('buffer com tipos', function () {
  var d = fs.readdirSync(tmp.path('b'), { withFileTypes: true, encoding: 'buffer' })[0];
  return Buffer.isBuffer(d.name) + ' ' + d.isDirectory();
});
attempt('recursivo', function () { return fs.readdirSync(tmp.dir, { recursive: true }).join(); });
attempt('recursivo com tipos', function () {
  return fs.readdirSync(tmp.dir, { recursive: true, withFileTypes: true }).map(describe).join(' ');
});
attempt('opções null', function () { return fs.readdirSync(tmp.path('b'), null).join(); });
attempt('não existe', function () { return fs.readdirSync(tmp.path('nada')); });
attempt('arquivo', function () { return fs.readdirSync(tmp.path('a')); });
attempt('codificação', function () { return fs.readdirSync(tmp.dir, 'klingon'); });
attempt('recursivo errado', function () { return fs.readdirSync(tmp.dir, { recursive: 1 }); });
attempt('caminho', function () { return fs.readdirSync(null); });
attempt('sem callback', function () { return fs.readdir(tmp.dir); });

tmp.steps([
  function (next) { fs.readdir(tmp.dir, tmp.report('readdir', next)); },
  function (next) { fs.readdir(tmp.path('b'), 'hex', tmp.report('readdir hex', next)); },
  function (next) {
    fs.readdir(tmp.path('b'), { withFileTypes: true }, function (error, list) {
      tmp.log('readdir tipos:', error, list.map(describe).join(' '));
      next();
    });
  },
  function (next) { fs.readdir(tmp.dir, { recursive: true }, tmp.report('readdir recursivo', next)); },
  function (next) { fs.readdir(tmp.path('nada'), tmp.report('readdir não existe', next)); },
  function (next) { fs.readdir(tmp.path('nada'), { withFileTypes: true }, tmp.report('tipos não existe', next)); }
]);
