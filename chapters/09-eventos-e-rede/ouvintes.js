// Um EventEmitter chama os ouvintes na ordem, na hora, antes de emit voltar.
var EventEmitter = require('events');

var padaria = new EventEmitter();
padaria.on('fornada', function (n) { console.log('ana leva', n); });
padaria.once('fornada', function (n) { console.log('só desta vez: beto leva', n); });

console.log(padaria.emit('fornada', 6));
console.log(padaria.emit('fornada', 4));
console.log(padaria.emit('greve'));
// espera: ana leva 6
// espera: só desta vez: beto leva 6
// espera: true
// espera: ana leva 4
// espera: true
// espera: false
