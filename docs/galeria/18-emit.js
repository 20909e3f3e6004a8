// capítulo: 09-eventos-e-rede
// ideia: quando rodam os ouvintes de um EventEmitter
// pergunta: 'depois do emit' sai antes ou depois dos ouvintes?

const EventEmitter = require('events');

const padaria = new EventEmitter();

padaria.on('fornada', function ana(paes) {
  console.log(`Ana leva 6 de ${paes}`);
});

padaria.on('fornada', function beto() {
  console.log('Beto avisa a vizinha');
  setImmediate(function vizinha() { console.log('a vizinha chega'); });
});

console.log('antes do emit');
padaria.emit('fornada', 12);
console.log('depois do emit');
