// mkdir, mkdtemp e rmdir.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

fs.writeFileSync(tmp.path('arquivo'), '');
attempt('mkdir', function () { return fs.mkdirSync(tmp.path('a')); });
attempt('existe', function () { return fs.mkdirSync(tmp.path('a')); });
attempt('sem pai', function () { return fs.mkdirSync(tmp.path('nada/b')); });
attempt('pai é arquivo', function () { return fs.mkdirSync(tmp.path('arquivo/b')); });
attempt('modo', function () { fs.mkdirSync(tmp.path('m'), 448); return (fs.statSync(tmp.path('m')).mode & 511).toString(8); });
attempt('modo octal', function () { fs.mkdirSync(tmp.path('m2'), { mode: '700' }); return (fs.statSync(tmp.path('m2')).mode & 511).toString(8); });
attempt('modo errado', function () { return fs.mkdirSync(tmp.path('m3'), 'z'); });
attempt('recursivo errado', function () { return fs.mkdirSync(tmp.path('m3'), { recursive: 'sim' }); });
attempt('recursivo', function () { return fs.mkdirSync(tmp.path('x/y/z'), { recursive: true }); });
attempt('recursivo meio', function () { return fs.mkdirSync(tmp.path('x/y/w/v'), { recursive: true }); });
attempt('recursivo existe', function () { return fs.mkdirSync(tmp.path('x/y/z'), { recursive: true }); });
attempt('recursivo barra', function () { return fs.mkdirSync(tmp.path('x/k/'), { recursive: true }); });
attempt('recursivo barras', function () { return fs.mkdirSync(tmp.path('x//q//r'), { recursive: true }); });
attempt('recursivo pontos', function () { return fs.mkdirSync(tmp.path('x/./p/../o'), { recursive: true }); });
attempt('recursivo arquivo', function () { return fs.mkdirSync(tmp.path('arquivo'), { recursive: true }); });
attempt('recursivo em arquivo', function () { return fs.mkdirSync(tmp.path('arquivo/b/c'), { recursive: true }); });
attempt('recursivo vazio', function () { return fs.mkdirSync('', { recursive: true }); });
attempt('rmdir', function () { return fs.rmdirSync(tmp.path('a')); });
attempt('rmdir não existe', function () { return fs.rmdirSync(tmp.path('a')); });
attempt('rmdir cheia', function () { return fs.rmdirSync(tmp.path('x')); });
attempt('rmdir arquivo', function () { return fs.rmdirSync(tmp.path('arquivo')); });
attempt('rmdir opções', function () { return fs.rmdirSync(tmp.path('x'), 5); });
attempt('mkdtemp', function () {
  var name = fs.mkdtempSync(tmp.path('t-'));
  return name.length - tmp.path('t-').length + ' ' + fs.statSync(name).isDirectory();
});
attempt('mkdtemp buffer', function () { return Buffer.isBuffer(fs.mkdtempSync(tmp.path('t-'), 'buffer')); });
attempt('mkdtemp sem pasta', function () { return fs.mkdtempSync(tmp.path('nada/t-')); });
attempt('mkdtemp errado', function () { return fs.mkdtempSync(5); });
attempt('mkdtemp codificação', function () { return fs.mkdtempSync(tmp.path('t-'), 'klingon'); });
attempt('mkdir sem callback', function () { return fs.mkdir(tmp.path('q')); });
attempt('caminho', function () { return fs.mkdirSync(undefined); });

tmp.steps([
  function (next) { fs.mkdir(tmp.path('b'), tmp.report('mkdir', next)); },
  function (next) { fs.mkdir(tmp.path('b'), tmp.report('mkdir existe', next)); },
  function (next) { fs.mkdir(tmp.path('c'), 448, tmp.report('mkdir modo', next)); },
  function (next) { fs.mkdir(tmp.path('d/e/f'), { recursive: true }, tmp.report('mkdir recursivo', next)); },
  function (next) { fs.mkdir(tmp.path('d/e/f'), { recursive: true }, tmp.report('mkdir recursivo existe', next)); },
  function (next) { fs.rmdir(tmp.path('b'), tmp.report('rmdir', next)); },
  function (next) { fs.rmdir(tmp.path('b'), tmp.report('rmdir não existe', next)); },
  function (next) { fs.rmdir(tmp.path('d'), tmp.report('rmdir cheia', next)); },
  function (next) { fs.mkdtemp(tmp.path('u-'), function (error, name) { tmp.log('mkdtemp:', error, name.length > 0, arguments.length); next(); }); }
]);
