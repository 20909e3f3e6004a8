// Que threads existem, antes e depois de cada coisa?
//
//   build/07-io-assincrono chapters/07-io-assincrono/lab/threads.js
//
// Conta as do próprio processo, em /proc (só no Linux). No Node (node chapters/…/threads.js) há outras, que são do V8 e
// da espera por sinais: o que se compara é quantas vêm a mais.
const fs = require('fs');

const threads = () => fs.readdirSync('/proc/self/task').length;
const before = threads();
const say = (name) => console.log(`${name} = ${threads()} (${threads() - before} a mais)`);

say('no começo');
fs.readFileSync('/etc/hostname');
say('depois de readFileSync');
setTimeout(() => {
  say('depois de um timer');
  fs.readFile('/etc/hostname', () => {
    say('depois de um readFile');
    let left = 100;
    for (let i = 0; i < 100; i++) {
      fs.readFile('/etc/hostname', () => {
        if (--left === 0) say('depois de mais cem');
      });
    }
  });
}, 1);
