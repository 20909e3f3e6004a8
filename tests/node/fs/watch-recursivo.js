// fs.watch recursivo: o que muda nas subpastas também se conta, com o caminho desde a raiz.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.mkdirSync(path('sub/fundo'), { recursive: true });
fs.writeFileSync(path('sub/fundo/a'), '');
const seen = new Set();
let expected = 'change sub/fundo/a';
const watcher = fs.watch(tmp.dir, { recursive: true }, (event, name) => {
  seen.add(event + ' ' + name);
  if (!seen.has(expected)) return;
  console.log(expected);
  seen.clear();
  next();
});
const steps = [
  ['rename sub/fundo/b', () => fs.writeFileSync(path('sub/fundo/b'), '')],
  ['rename nova', () => fs.mkdirSync(path('nova'))],
  ['rename nova/c', () => fs.writeFileSync(path('nova/c'), '')],
  ['rename sub/fundo/b', () => fs.unlinkSync(path('sub/fundo/b'))]
];
function next() {
  const step = steps.shift();
  if (!step) { watcher.close(); return; }
  expected = step[0];
  step[1]();
}
watcher.on('close', () => { console.log('close'); tmp.clean(); });
console.log(watcher.constructor.name, watcher.ref(), watcher.unref());
setImmediate(() => fs.appendFileSync(path('sub/fundo/a'), 'x'));
