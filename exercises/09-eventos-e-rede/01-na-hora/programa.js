const EventEmitter = require('events');

const padaria = new EventEmitter();

padaria.once('fornada', () => console.log('Beto levou o primeiro'));
padaria.on('fornada', (paes) => {
  console.log(`Ana levou um de ${paes}`);
  setImmediate(() => console.log('a vizinha chegou'));
  if (paes > 1) padaria.emit('fornada', paes - 1);
  console.log(`Ana saiu da fila de ${paes}`);
});

process.nextTick(() => console.log('tick'));
console.log('forno ligado');
console.log(padaria.emit('fornada', 2));
console.log(padaria.emit('greve'));
