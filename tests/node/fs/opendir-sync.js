// opendirSync e Dir: ler uma entrada de cada vez, até null.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

for (const name of ['a', 'b', 'c']) fs.writeFileSync(path(name), '');
fs.mkdirSync(path('sub'));
fs.symlinkSync('a', path('link'));
const dir = fs.opendirSync(tmp.dir);
attempt('classe', () => dir instanceof fs.Dir && dir.constructor.name);
attempt('path', () => dir.path);
const found = [];
for (let entry; (entry = dir.readSync()) !== null;) {
  found.push(`${entry.name} ${entry.isFile()} ${entry.isDirectory()} ${entry.isSymbolicLink()} ${entry.parentPath === tmp.dir} ${entry.path === tmp.dir}`);
}
attempt('entradas', () => found.sort().join('; '));
attempt('depois do fim', () => dir.readSync());
attempt('Dirent', () => { const d = fs.opendirSync(path('sub')); const r = d.readSync(); d.closeSync(); return r; });
attempt('closeSync', () => dir.closeSync());
attempt('closeSync de novo', () => dir.closeSync());
attempt('readSync fechado', () => dir.readSync());
attempt('read fechado', () => dir.read());
attempt('read fechado com callback', () => dir.read(() => {}));
dir.close((error) => {
  attempt('close fechado', () => error.code);
  dir.close().catch((e) => { attempt('close fechado, promessa', () => e.message); tmp.clean(); });
});
