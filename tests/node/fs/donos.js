// chown, fchown e lchown: o próprio dono, -1, e os argumentos errados.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), '');
fs.symlinkSync('a', path('l'));
const uid = process.getuid(), gid = process.getgid();
attempt('chown', () => fs.chownSync(path('a'), uid, gid));
attempt('chown -1', () => fs.chownSync(path('a'), -1, -1));
attempt('lchown', () => fs.lchownSync(path('l'), uid, gid));
attempt('fchown', () => { const fd = fs.openSync(path('a')); fs.fchownSync(fd, uid, gid); fs.closeSync(fd); });
attempt('não existe', () => fs.chownSync(path('nada'), uid, gid));
attempt('lchown não existe', () => fs.lchownSync(path('nada'), uid, gid));
attempt('fchown fechado', () => fs.fchownSync(999999, uid, gid));
for (const wrong of ['1', null, undefined, 1.5, -2, 2 ** 32, NaN, {}]) {
  const label = JSON.stringify(wrong) + (wrong !== wrong ? ' NaN' : '');
  attempt('uid ' + label, () => fs.chownSync(path('a'), wrong, gid));
  attempt('gid ' + label, () => fs.lchownSync(path('a'), uid, wrong));
}
attempt('sem callback', () => fs.chown(path('a'), uid, gid));
tmp.steps([
  (next) => fs.chown(path('a'), uid, gid, tmp.report('chown', next)),
  (next) => fs.lchown(path('nada'), uid, gid, tmp.report('lchown não existe', next)),
  (next) => tmp.wait('promessa', fs.promises.chown(path('a'), uid, gid)).then(next),
  (next) => tmp.wait('lchown', fs.promises.lchown(path('l'), uid, gid)).then(next)
]);
