// truncate e ftruncate: tamanhos, o padrão, e os argumentos errados.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

const reset = () => fs.writeFileSync(path('a'), '0123456789');
for (const length of [4, 0, 15, undefined, null, -3, '2', 1.5, NaN, {}, true]) {
  reset();
  const label = JSON.stringify(length) + (length !== length ? ' NaN' : '');
  attempt('truncate ' + label, () => { fs.truncateSync(path('a'), length); return JSON.stringify(fs.readFileSync(path('a'), 'latin1')); });
  reset();
  attempt('ftruncate ' + label, () => {
    const fd = fs.openSync(path('a'), 'r+');
    try { fs.ftruncateSync(fd, length); } finally { fs.closeSync(fd); }
    return fs.statSync(path('a')).size;
  });
}
attempt('não existe', () => fs.truncateSync(path('nada')));
attempt('pasta', () => fs.truncateSync(tmp.dir));
attempt('só de leitura', () => { const fd = fs.openSync(path('a'), 'r'); try { fs.ftruncateSync(fd, 1); } finally { fs.closeSync(fd); } });
attempt('caminho', () => fs.truncateSync({}));
attempt('fd', () => fs.ftruncateSync('x'));
attempt('sem callback', () => fs.truncate(path('a'), 1));
reset();
tmp.steps([
  (next) => fs.truncate(path('a'), 3, tmp.report('truncate', next)),
  (next) => { tmp.log(fs.statSync(path('a')).size); fs.truncate(path('a'), tmp.report('sem tamanho', next)); },
  (next) => { tmp.log(fs.statSync(path('a')).size); fs.truncate(path('nada'), 1, tmp.report('não existe', next)); },
  (next) => tmp.wait('promessa', fs.promises.truncate(path('a'), 5)).then(next),
  (next) => tmp.wait('não existe', fs.promises.truncate(path('nada'))).then(next)
]);
