// rm e unlink.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

function tree(name) {
  fs.mkdirSync(tmp.path(name + '/b/c'), { recursive: true });
  ['/x', '/b/y', '/b/c/z'].forEach(function (file) { fs.writeFileSync(tmp.path(name + file), ''); });
  fs.symlinkSync(tmp.path('alvo'), tmp.path(name + '/b/link'));
}
fs.mkdirSync(tmp.path('alvo'));
fs.writeFileSync(tmp.path('alvo/fica'), 'sim');
fs.writeFileSync(tmp.path('arquivo'), '');

tree('a');
attempt('pasta sem recursive', function () { return fs.rmSync(tmp.path('a')); });
attempt('info', function () {
  try { fs.rmSync(tmp.path('a')); } catch (error) { return JSON.stringify(Object.keys(error.info).sort()) + error.info.code; }
});
attempt('recursive', function () { return fs.rmSync(tmp.path('a'), { recursive: true }); });
attempt('sumiu', function () { return fs.existsSync(tmp.path('a')); });
attempt('alvo do link fica', function () { return fs.readFileSync(tmp.path('alvo/fica'), 'utf8'); });
attempt('não existe', function () { return fs.rmSync(tmp.path('a')); });
attempt('não existe recursive', function () { return fs.rmSync(tmp.path('a'), { recursive: true }); });
attempt('não existe force', function () { return fs.rmSync(tmp.path('a'), { force: true }); });
attempt('não existe os dois', function () { return fs.rmSync(tmp.path('a'), { force: true, recursive: true }); });
attempt('arquivo', function () { return fs.rmSync(tmp.path('arquivo')); });
attempt('link para pasta', function () {
  fs.symlinkSync('alvo', tmp.path('l'));
  fs.rmSync(tmp.path('l'));
  return fs.existsSync(tmp.path('alvo/fica'));
});
attempt('link para pasta recursive', function () {
  fs.symlinkSync('alvo', tmp.path('l'));
  fs.rmSync(tmp.path('l'), { recursive: true });
  return fs.existsSync(tmp.path('alvo/fica'));
});
attempt('opções', function () { return fs.rmSync(tmp.path('alvo'), 5); });
attempt('force errado', function () { return fs.rmSync(tmp.path('alvo'), { force: 1 }); });
attempt('recursive errado', function () { return fs.rmSync(tmp.path('alvo'), { recursive: 1 }); });
attempt('maxRetries errado', function () { return fs.rmSync(tmp.path('alvo'), { maxRetries: -1 }); });
attempt('retryDelay errado', function () { return fs.rmSync(tmp.path('alvo'), { retryDelay: 'x' }); });
attempt('caminho', function () { return fs.rmSync(5); });

fs.writeFileSync(tmp.path('u'), '');
attempt('unlink', function () { return fs.unlinkSync(tmp.path('u')); });
attempt('unlink não existe', function () { return fs.unlinkSync(tmp.path('u')); });
attempt('unlink pasta', function () { return fs.unlinkSync(tmp.path('alvo')); });
attempt('unlink sem callback', function () { return fs.unlink(tmp.path('u')); });

tmp.steps([
  function (next) { tree('b'); fs.rm(tmp.path('b'), tmp.report('rm sem recursive', next)); },
  function (next) { fs.rm(tmp.path('b'), { recursive: true }, tmp.report('rm recursive', next)); },
  function (next) { fs.rm(tmp.path('b'), tmp.report('rm não existe', next)); },
  function (next) { fs.rm(tmp.path('b'), { force: true }, tmp.report('rm force', next)); },
  function (next) { fs.unlink(tmp.path('b'), tmp.report('unlink não existe', next)); },
  function (next) { fs.writeFileSync(tmp.path('v'), ''); fs.unlink(tmp.path('v'), tmp.report('unlink', next)); }
]);
