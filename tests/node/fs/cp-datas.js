// cp com preserveTimestamps: as datas vão junto, mesmo para um arquivo que não se pode escrever.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), 'x');
fs.chmodSync(path('a'), 0o444);
fs.utimesSync(path('a'), 1000, 2000);
attempt('com', () => fs.cpSync(path('a'), path('b'), { preserveTimestamps: true }));
attempt('mtime', () => fs.statSync(path('b')).mtimeMs);
attempt('modo', () => (fs.statSync(path('b')).mode & 0o777).toString(8));
attempt('sem', () => fs.cpSync(path('a'), path('c')));
attempt('mtime é de agora', () => fs.statSync(path('c')).mtimeMs > 1e12);
attempt('modo', () => (fs.statSync(path('c')).mode & 0o777).toString(8));
fs.promises.cp(path('a'), path('d'), { preserveTimestamps: true }).then(() => {
  attempt('promessa', () => fs.statSync(path('d')).mtimeMs);
  tmp.clean();
});
