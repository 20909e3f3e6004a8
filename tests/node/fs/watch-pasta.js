// fs.watch de uma pasta: criar, mudar, renomear e apagar um arquivo dentro dela.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

// O que se conta até aparecer o arquivo 'fim', que fecha cada passo.
const steps = [
  ['criar vazio', () => fs.closeSync(fs.openSync(path('a'), 'w'))],
  ['escrever', () => fs.appendFileSync(path('a'), 'x')],
  ['permissões', () => fs.chmodSync(path('a'), 0o600)],
  ['renomear', () => fs.renameSync(path('a'), path('b'))],
  ['apagar', () => fs.unlinkSync(path('b'))],
  ['pasta', () => fs.mkdirSync(path('p'))],
  ['dentro da subpasta', () => fs.writeFileSync(path('p/x'), '1')]
];
let seen = [];
const watcher = fs.watch(tmp.dir, (event, name) => {
  if (name !== 'fim') { seen.push(event + ' ' + name); return; }
  if (event !== 'rename' || fs.existsSync(path('fim'))) return;
  console.log(step[0] + ':', seen.join(', '));
  next();
});
let step;
function next() {
  seen = [];
  step = steps.shift();
  if (!step) { watcher.close(); return; }
  step[1]();
  fs.mkdirSync(path('fim'));
  fs.rmdirSync(path('fim'));
}
watcher.on('close', () => { console.log('close'); tmp.clean(); });
let started = false;
setImmediate(() => { started = true; next(); });
console.log(watcher.constructor.name, typeof watcher.ref, typeof watcher.unref, started);
