// fs.watchFile: conta que o arquivo não existe e avisa quando o que se sabe do arquivo muda, com o antes e o depois.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

const steps = [
  ['nasceu', () => fs.writeFileSync(path('a'), 'x')],
  ['cresceu', () => fs.appendFileSync(path('a'), 'yz')],
  ['sumiu', () => fs.unlinkSync(path('a'))],
  ['voltou', () => fs.writeFileSync(path('a'), '12345')]
];
let step = ['ausente'];
const watcher = fs.watchFile(path('a'), { interval: 10 }, (now, before) => {
  console.log(step[0] + ':', before.size, '->', now.size, now.isFile(), now instanceof fs.Stats);
  next();
});
console.log(watcher.constructor.name, watcher.ref() === watcher, watcher.unref() === watcher, watcher.ref() === watcher);
watcher.on('stop', () => { console.log('stop'); tmp.clean(); });
function next() {
  step = steps.shift();
  if (step) step[1]();
  else fs.unwatchFile(path('a'));
}
