// appendFile: por caminho, por descritor, com mode, flag e flush.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

process.umask(0o022);
attempt('cria', () => fs.appendFileSync(path('a'), 'um'));
attempt('junta', () => fs.appendFileSync(path('a'), ' dois'));
attempt('Buffer', () => fs.appendFileSync(path('a'), Buffer.from(' três')));
attempt('latin1', () => fs.appendFileSync(path('a'), 'é', 'latin1'));
attempt('hex', () => fs.appendFileSync(path('a'), '2e2e', { encoding: 'hex' }));
attempt('conteúdo', () => fs.readFileSync(path('a'), 'latin1'));
attempt('mode', () => { fs.appendFileSync(path('b'), '', { mode: 0o600 }); return (fs.statSync(path('b')).mode & 0o777).toString(8); });
attempt('flag ax', () => fs.appendFileSync(path('a'), '', { flag: 'ax' }));
attempt('flag w', () => { fs.appendFileSync(path('a'), 'só', { flag: 'w' }); return fs.readFileSync(path('a'), 'utf8'); });
attempt('flush', () => fs.appendFileSync(path('a'), '!', { flush: true }));
attempt('flush errado', () => fs.appendFileSync(path('a'), '!', { flush: 'x' }));
attempt('descritor', () => {
  const fd = fs.openSync(path('a'), 'a');
  fs.appendFileSync(fd, '1');
  fs.appendFileSync(fd, '2');
  fs.closeSync(fd);
  return fs.readFileSync(path('a'), 'utf8');
});
attempt('descritor só de leitura', () => { const fd = fs.openSync(path('a'), 'r'); fs.appendFileSync(fd, '1'); });
attempt('número', () => fs.appendFileSync(path('a'), 5));
attempt('array', () => fs.appendFileSync(path('a'), ['x']));
attempt('pasta', () => fs.appendFileSync(tmp.dir, 'x'));
attempt('sem callback', () => fs.appendFile(path('a'), 'x'));
tmp.steps([
  (next) => fs.appendFile(path('a'), 'x', tmp.report('callback', next)),
  (next) => fs.appendFile(path('a'), 'x', 'utf8', tmp.report('codificação', next)),
  (next) => fs.appendFile(path('nada/a'), 'x', tmp.report('não existe', next)),
  (next) => tmp.wait('promessa', fs.promises.appendFile(path('a'), 'y')).then(next),
  (next) => { attempt('fim', () => fs.readFileSync(path('a'), 'utf8')); next(); }
]);
