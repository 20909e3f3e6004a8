// emit é uma chamada de função: enquanto os ouvintes não acabam, ele não volta.
const EventEmitter = require('events');

const campainha = new EventEmitter();
campainha.on('toque', () => {
  setImmediate(() => console.log('5. immediate: este, sim, esperou o laço'));
  process.nextTick(() => console.log('4. nextTick'));
  console.log('2. dentro do ouvinte');
});

console.log('1. antes do emit');
campainha.emit('toque');
console.log('3. depois do emit');
// espera: 1. antes do emit
// espera: 2. dentro do ouvinte
// espera: 3. depois do emit
// espera: 4. nextTick
// espera: 5. immediate: este, sim, esperou o laço
