// O mode de open, mkdir, writeFile e chmod: número, texto octal, errado; a umask vale.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

process.umask(0o022);
const show = (name) => (fs.statSync(path(name)).mode & 0o7777).toString(8);
let n = 0;
for (const mode of [0o644, '644', '0644', 0o777, 0o600, undefined, null, '9', '', 'rw', -1, 2 ** 32, 1.5, {}, true, 0o4755]) {
  const name = 'x' + n++, label = typeof mode === 'object' && mode ? '{}' : String(mode);
  attempt('open ' + label, () => { fs.closeSync(fs.openSync(path(name), 'w', mode)); return show(name); });
  attempt('mkdir ' + label, () => { fs.mkdirSync(path(name + 'd'), mode); return show(name + 'd'); });
  attempt('writeFile ' + label, () => { fs.writeFileSync(path(name + 'w'), '', { mode }); return show(name + 'w'); });
  fs.writeFileSync(path(name + 'c'), '');
  attempt('chmod ' + label, () => { fs.chmodSync(path(name + 'c'), mode); return show(name + 'c'); });
}
attempt('fchmod', () => { const fd = fs.openSync(path('x0'), 'r'); fs.fchmodSync(fd, 0o400); fs.closeSync(fd); return show('x0'); });
attempt('lchmod', () => typeof fs.lchmod + ' ' + typeof fs.lchmodSync);
fs.promises.lchmod(path('x0'), 0o600).catch((e) => { console.log(e.code, e.message); tmp.clean(); });
