// opendir: bufferSize, encoding e recursive; os argumentos errados.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

function all(options) {
  const dir = fs.opendirSync(tmp.dir, options);
  const found = [];
  for (let entry; (entry = dir.readSync()) !== null;) found.push(entry);
  dir.closeSync();
  return found;
}

for (let i = 0; i < 100; i++) fs.writeFileSync(path('arquivo-' + i), '');
for (const bufferSize of [1, 2, 32, 1000]) attempt('bufferSize ' + bufferSize, () => all({ bufferSize }).length);
for (let i = 0; i < 100; i++) fs.unlinkSync(path('arquivo-' + i));
fs.mkdirSync(path('á/b'), { recursive: true });
fs.writeFileSync(path('á/b/c'), '');
fs.writeFileSync(path('á/d'), '');
attempt('recursive', () => all({ recursive: true }).map((d) => d.parentPath + '|' + d.name).sort().join(' '));
attempt('hex', () => all('hex').map((d) => d.name).join());
attempt('buffer', () => all({ encoding: 'buffer' }).map((d) => Buffer.isBuffer(d.name) + d.name.toString('hex')).join());
attempt('codificação', () => fs.opendirSync(tmp.dir, 'klingon'));
attempt('opções', () => fs.opendirSync(tmp.dir, 5));
for (const bufferSize of [0, -1, 1.5, '3', null]) attempt('bufferSize ' + bufferSize, () => fs.opendirSync(tmp.dir, { bufferSize }));
attempt('caminho', () => fs.opendirSync(5));
attempt('sem callback', () => fs.opendir(tmp.dir));
attempt('callback de read', () => fs.opendirSync(tmp.dir).read(5));
attempt('new Dir', () => new fs.Dir());
tmp.clean();
process.exit();
