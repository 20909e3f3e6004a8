// link, symlink, readlink e realpath (e .native): codificações e erros.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.mkdirSync(path('p/q'), { recursive: true });
fs.writeFileSync(path('p/é'), 'x');
attempt('symlink', () => fs.symlinkSync('p/é', path('l')));
attempt('symlink existe', () => fs.symlinkSync('x', path('l')));
attempt('symlink tipo', () => fs.symlinkSync('x', path('t'), 'dir'));
attempt('symlink tipo errado', () => fs.symlinkSync('x', path('u'), 'pasta'));
attempt('symlink alvo', () => fs.symlinkSync(5, path('u')));
attempt('readlink', () => fs.readlinkSync(path('l')));
attempt('readlink hex', () => fs.readlinkSync(path('l'), 'hex'));
attempt('readlink buffer', () => fs.readlinkSync(path('l'), { encoding: 'buffer' }).toString('latin1'));
attempt('readlink arquivo', () => fs.readlinkSync(path('p/é')));
attempt('readlink não existe', () => fs.readlinkSync(path('nada')));
attempt('readlink codificação', () => fs.readlinkSync(path('l'), 'klingon'));
attempt('link', () => { fs.linkSync(path('p/é'), path('h')); return fs.statSync(path('h')).nlink; });
attempt('link existe', () => fs.linkSync(path('p/é'), path('h')));
attempt('link não existe', () => fs.linkSync(path('nada'), path('i')));
attempt('link pasta', () => fs.linkSync(path('p'), path('i')));
fs.symlinkSync('laço', path('laço'));
for (const f of [fs.realpathSync, fs.realpathSync.native]) {
  attempt('realpath', () => f(path('l')));
  attempt('pontos', () => f(path('p/q/../é')));
  attempt('hex', () => f(path('h'), 'hex').length === 2 * path('h').length);
  attempt('buffer', () => Buffer.isBuffer(f(path('l'), 'buffer')));
  attempt('não existe', () => f(path('p/nada')));
  attempt('laço', () => f(path('laço')));
  attempt('raiz', () => f('/'));
  attempt('codificação', () => f(path('l'), 'klingon'));
}
attempt('sem callback', () => fs.realpath(path('l')));
tmp.steps([
  (next) => fs.symlink('p', path('s1'), tmp.report('symlink', next)),
  (next) => fs.symlink('p', path('s2'), 'junction', tmp.report('symlink tipo', next)),
  (next) => fs.readlink(path('s1'), 'latin1', tmp.report('readlink', next)),
  (next) => fs.realpath(path('s1/é'), tmp.report('realpath', next)),
  (next) => fs.realpath.native(path('s1/é'), 'utf8', tmp.report('realpath.native', next)),
  (next) => fs.realpath(path('s1/nada'), tmp.report('realpath não existe', next)),
  (next) => fs.link(path('p/é'), path('j'), tmp.report('link', next)),
  (next) => tmp.wait('symlink tipo', fs.promises.symlink('x', path('v'), 'nada')).then(next),
  (next) => tmp.wait('realpath', fs.promises.realpath(path('nada'))).then(next)
]);
