// A padaria do capítulo 04 no seu laço, com um relógio de mentira: o tempo só passa quando ele dorme.
const Laco = require('./exercicio');

let hora = 0;
const laco = new Laco({ horas: () => hora, dorme: (ms) => { console.log(`  (dorme ${ms} ms)`); hora += ms; } });

laco.setTimeout(() => console.log('bolo'), 30);
laco.setTimeout(() => console.log('café'), 10);
laco.setImmediate(() => console.log('avental'));
laco.roda();
console.log(hora === 0 ? 'ainda nada: escreva o laço em exercicio.js' : 'fechamos');
