// rename, link, symlink e readlink.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

fs.writeFileSync(tmp.path('a'), 'um');
fs.mkdirSync(tmp.path('pasta'));
fs.writeFileSync(tmp.path('pasta/x'), '');

attempt('rename', function () { fs.renameSync(tmp.path('a'), tmp.path('b')); return fs.readdirSync(tmp.dir).join(); });
attempt('rename por cima', function () {
  fs.writeFileSync(tmp.path('c'), 'dois');
  fs.renameSync(tmp.path('b'), tmp.path('c'));
  return fs.readFileSync(tmp.path('c'), 'utf8');
});
attempt('rename não existe', function () { return fs.renameSync(tmp.path('nada'), tmp.path('d')); });
attempt('rename sem pasta', function () { return fs.renameSync(tmp.path('c'), tmp.path('nada/d')); });
attempt('rename arquivo em pasta', function () { return fs.renameSync(tmp.path('c'), tmp.path('pasta')); });
attempt('rename pasta em arquivo', function () { return fs.renameSync(tmp.path('pasta'), tmp.path('c')); });
attempt('rename velho', function () { return fs.renameSync(5, 'b'); });
attempt('rename novo', function () { return fs.renameSync('a', {}); });
attempt('link', function () { fs.linkSync(tmp.path('c'), tmp.path('e')); return fs.statSync(tmp.path('c')).nlink; });
attempt('link existe', function () { return fs.linkSync(tmp.path('c'), tmp.path('e')); });
attempt('link não existe', function () { return fs.linkSync(tmp.path('nada'), tmp.path('f')); });
attempt('link velho', function () { return fs.linkSync(undefined, 'b'); });
attempt('symlink', function () { fs.symlinkSync('c', tmp.path('s')); return fs.readFileSync(tmp.path('s'), 'utf8'); });
attempt('symlink tipo', function () { fs.symlinkSync('c', tmp.path('s2'), 'file'); return fs.readlinkSync(tmp.path('s2')); });
attempt('symlink tipo errado', function () { return fs.symlinkSync('c', tmp.path('s3'), 'elo'); });
attempt('symlink existe', function () { return fs.symlinkSync('c', tmp.path('s')); });
attempt('symlink alvo', function () { return fs.symlinkSync(5, tmp.path('s3')); });
attempt('symlink caminho', function () { return fs.symlinkSync('c', 5); });
attempt('readlink', function () { return fs.readlinkSync(tmp.path('s')); });
attempt('readlink buffer', function () { return fs.readlinkSync(tmp.path('s'), 'buffer').toString('hex'); });
attempt('readlink acento', function () { fs.symlinkSync('ação🙂', tmp.path('s4')); return fs.readlinkSync(tmp.path('s4')) + fs.readlinkSync(tmp.path('s4')).length; });
attempt('readlink arquivo', function () { return fs.readlinkSync(tmp.path('c')); });
attempt('readlink não existe', function () { return fs.readlinkSync(tmp.path('nada')); });
attempt('rename sem callback', function () { return fs.rename('a', 'b'); });

tmp.steps([
  function (next) { fs.rename(tmp.path('c'), tmp.path('g'), tmp.report('rename', next)); },
  function (next) { fs.rename(tmp.path('c'), tmp.path('g'), tmp.report('rename não existe', next)); },
  function (next) { fs.link(tmp.path('g'), tmp.path('h'), tmp.report('link', next)); },
  function (next) { fs.link(tmp.path('g'), tmp.path('h'), tmp.report('link existe', next)); },
  function (next) { fs.symlink('g', tmp.path('i'), tmp.report('symlink', next)); },
  function (next) { fs.symlink('g', tmp.path('i'), 'dir', tmp.report('symlink existe', next)); },
  function (next) { fs.readlink(tmp.path('i'), tmp.report('readlink', next)); },
  function (next) { fs.readlink(tmp.path('i'), 'hex', tmp.report('readlink hex', next)); },
  function (next) { fs.readlink(tmp.path('g'), tmp.report('readlink arquivo', next)); }
]);
