// access e exists.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;
var C = fs.constants;

var file = tmp.path('a');
fs.writeFileSync(file, '');
attempt('F_OK', function () { return fs.accessSync(file); });
attempt('R_OK', function () { return fs.accessSync(file, C.R_OK); });
attempt('R_OK|W_OK', function () { return fs.accessSync(file, C.R_OK | C.W_OK); });
attempt('null', function () { return fs.accessSync(file, null); });
attempt('X_OK de quem não executa', function () { return fs.accessSync(file, C.X_OK); });
attempt('não existe', function () { return fs.accessSync(tmp.path('nada')); });
attempt('modo 9', function () { return fs.accessSync(file, 9); });
attempt('modo texto', function () { return fs.accessSync(file, 'r'); });
attempt('caminho', function () { return fs.accessSync(5); });
attempt('constantes', function () { return [fs.F_OK, fs.R_OK, fs.W_OK, fs.X_OK].join(); });
attempt('existsSync', function () { return fs.existsSync(file) + ' ' + fs.existsSync(tmp.path('nada')); });
attempt('existsSync estranhos', function () {
  return [fs.existsSync(), fs.existsSync(null), fs.existsSync(5), fs.existsSync({}), fs.existsSync('a\u0000b'), fs.existsSync('')].join();
});
fs.symlinkSync('nada', tmp.path('quebrado'));
attempt('existsSync link quebrado', function () { return fs.existsSync(tmp.path('quebrado')); });
attempt('exists sem callback', function () { return fs.exists(file); });
attempt('access sem callback', function () { return fs.access(file, 4); });

tmp.steps([
  function (next) { fs.access(file, tmp.report('access', next)); },
  function (next) { fs.access(file, C.R_OK, tmp.report('access R_OK', next)); },
  function (next) { fs.access(file, C.X_OK, tmp.report('access X_OK', next)); },
  function (next) { fs.access(tmp.path('nada'), tmp.report('access não existe', next)); },
  function (next) { fs.exists(file, tmp.report('exists', next)); },
  function (next) { fs.exists(tmp.path('nada'), tmp.report('exists não', next)); },
  function (next) { fs.exists(5, tmp.report('exists estranho', next)); }
]);
