// fs.watchFile e unwatchFile: um StatWatcher por caminho, com vários ouvintes.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

function a() {}
function b() {}
const w1 = fs.watchFile(path('x'), a), w2 = fs.watchFile(require('url').pathToFileURL(path('x')), b);
console.log(w1 === w2, w1.listenerCount('change'));
console.log(fs.unwatchFile(path('x'), () => {}), w1.listenerCount('change'));
fs.unwatchFile(path('x'), a);
console.log(w1.listenerCount('change'));
w1.on('stop', () => console.log('stop'));
fs.unwatchFile(path('x'));
console.log(w1.listenerCount('change'));
console.log(fs.unwatchFile(path('x')), fs.unwatchFile(path('nunca')));
const w3 = fs.watchFile(path('x'), { persistent: false }, a);
console.log(w3 === w1);
attempt('sem ouvinte', () => fs.watchFile(path('x')));
attempt('ouvinte errado', () => fs.watchFile(path('x'), {}, 5));
attempt('intervalo', () => fs.watchFile(path('y'), { interval: -1 }, a));
attempt('intervalo texto', () => fs.watchFile(path('y'), { interval: 'x' }, a));
attempt('caminho', () => fs.watchFile(5, a));
attempt('caminho de unwatch', () => fs.unwatchFile(5));
process.on('exit', () => { console.log('fim'); tmp.clean(); });
