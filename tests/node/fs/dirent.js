// Dirent: nome, pasta e tipo; como se mostra.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), '');
fs.mkdirSync(path('p'));
fs.symlinkSync('a', path('l'));
const list = fs.readdirSync(tmp.dir, { withFileTypes: true });
for (const d of list) {
  const kinds = ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice'];
  tmp.log(d.name, d.path, d.parentPath, kinds.filter((k) => d[k]()).join(), Object.keys(d).join(), JSON.stringify(d));
}
attempt('inspect', () => require('util').inspect(list[0]));
attempt('pasta com barra', () => fs.readdirSync(tmp.dir + '/', { withFileTypes: true })[0].path);
attempt('Buffer', () => String(fs.readdirSync(Buffer.from(tmp.dir), { withFileTypes: true })[0].path));
attempt('métodos', () => Object.getOwnPropertyNames(fs.Dirent.prototype).sort().join());
attempt('enumeráveis', () => { const all = []; for (const k in list[0]) all.push(k); return all.join(); });
const made = new fs.Dirent('x', fs.constants.UV_DIRENT_DIR, '/y');
attempt('feito à mão', () => made.name + made.isDirectory() + made.path);
tmp.clean();
