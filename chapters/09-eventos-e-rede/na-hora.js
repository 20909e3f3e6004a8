// emit é uma chamada de função: enquanto os ouvintes não acabam, ele não volta.
const EventEmitter = require('events');

const campainha = new EventEmitter();
campainha.on('toque', () => {
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('nextTick'));
  console.log('dentro do ouvinte');
});

console.log('antes do emit');
campainha.emit('toque');
console.log('depois do emit');
// espera: antes do emit
// espera: dentro do ouvinte
// espera: depois do emit
// espera: nextTick
// espera: immediate
