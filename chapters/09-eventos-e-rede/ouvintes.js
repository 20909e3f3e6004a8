// Um EventEmitter chama os ouvintes na ordem em que entraram, na hora, e só depois emit volta.
const EventEmitter = require('events');

const padaria = new EventEmitter();
padaria.on('fornada', (n) => console.log(`Ana leva ${n}`));
padaria.once('fornada', (n) => console.log(`só desta vez: Beto leva ${n}`));

console.log(padaria.emit('fornada', 6));
console.log(padaria.emit('fornada', 4));
console.log(padaria.emit('greve'));
// espera: Ana leva 6
// espera: só desta vez: Beto leva 6
// espera: true
// espera: Ana leva 4
// espera: true
// espera: false
