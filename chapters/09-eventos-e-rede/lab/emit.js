// emit é síncrono: o que custa um aviso, e o que acontece quando um ouvinte demora.
//
//   build/09-eventos-e-rede chapters/09-eventos-e-rede/lab/emit.js
//
// Três ouvintes calculam por 20 ms cada um. Se emit só anotasse o aviso numa fila, voltaria na hora.
const EventEmitter = require('events');

const emissor = new EventEmitter();
const ocupa = () => { const fim = Date.now() + 20; while (Date.now() < fim); };
for (let i = 0; i < 3; i++) emissor.on('pesado', ocupa);
emissor.on('leve', () => {});

const inicio = Date.now();
setTimeout(() => console.log(`o timer de 1 ms saiu depois de = ${Date.now() - inicio} ms`), 1);
emissor.emit('pesado');
console.log(`emit com três ouvintes de 20 ms = ${Date.now() - inicio} ms`);

const VEZES = 200000;
const antes = process.hrtime();
for (let i = 0; i < VEZES; i++) emissor.emit('leve', i);
const [s, ns] = process.hrtime(antes);
console.log(`emit com um ouvinte vazio = ${((s * 1e9 + ns) / VEZES / 1000).toFixed(2)} µs`);
