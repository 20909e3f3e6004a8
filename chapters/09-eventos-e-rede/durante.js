// Um ouvinte mexe na lista no meio do aviso. Vale para o próximo aviso, não para este.
const EventEmitter = require('events');

const padaria = new EventEmitter();
const beto = () => console.log('Beto ouviu');

padaria.on('fornada', function ana() {
  console.log('Ana ouviu, e mandou Beto embora');
  padaria.off('fornada', beto);
  padaria.off('fornada', ana);
});
padaria.on('fornada', beto);

console.log('primeiro aviso');
padaria.emit('fornada');
console.log('segundo aviso');
console.log('alguém ouviu?', padaria.emit('fornada'));
// espera: primeiro aviso
// espera: Ana ouviu, e mandou Beto embora
// espera: Beto ouviu
// espera: segundo aviso
// espera: alguém ouviu? false
