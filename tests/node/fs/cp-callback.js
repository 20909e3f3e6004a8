// fs.cp com callback e fs.promises.cp: o que recebem e o que devolvem.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.mkdirSync(path('de'));
fs.writeFileSync(path('de/a'), 'A');
tmp.steps([
  (next) => fs.cp(path('de'), path('p'), { recursive: true }, tmp.report('pasta', next)),
  (next) => fs.cp(path('de/a'), path('q'), tmp.report('arquivo', next)),
  (next) => fs.cp(path('de'), path('r'), tmp.report('sem recursive', next)),
  (next) => fs.cp(path('nada'), path('r'), tmp.report('não existe', next)),
  (next) => fs.cp(path('de'), path('q'), { recursive: true }, tmp.report('pasta sobre arquivo', next)),
  (next) => tmp.wait('promessa', fs.promises.cp(path('de'), path('s/t'), { recursive: true })).then(next),
  (next) => tmp.wait('não existe', fs.promises.cp(path('nada'), path('s'))).then(next),
  (next) => { tmp.log(tmp.tree(tmp.dir)); next(); }
]);
console.log(fs.cp.length, fs.cpSync.length, fs.cp.name, fs.cpSync.name, fs.promises.cp.name);
