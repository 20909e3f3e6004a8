// statfs: os números de um sistema de arquivos, nas três formas.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

const s = fs.statfsSync('/');
console.log(s.constructor.name, Object.keys(s).join(), Object.values(s).every((n) => Number.isInteger(n) && n >= 0));
console.log(s.blocks >= s.bfree && s.bfree >= s.bavail, s.bsize > 0);
attempt('não existe', () => fs.statfsSync(path('nada')));
attempt('caminho', () => fs.statfsSync(5));
attempt('sem callback', () => fs.statfs('/'));
tmp.steps([
  (next) => fs.statfs('/', (error, s) => { console.log(error, Object.keys(s).join()); next(); }),
  (next) => fs.statfs('/', { bigint: false }, (error, s) => { console.log(error, s.type === fs.statfsSync('/').type); next(); }),
  (next) => fs.statfs(path('nada'), tmp.report('não existe', next)),
  (next) => fs.promises.statfs('/').then((s) => { console.log(typeof s.type, s.constructor.name); next(); }),
  (next) => tmp.wait('não existe', fs.promises.statfs(path('nada'))).then(next)
]);
