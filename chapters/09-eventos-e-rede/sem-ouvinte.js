// Um evento qualquer sem ouvinte se perde em silêncio; 'error', não.
const EventEmitter = require('events');

const forno = new EventEmitter();
console.log('alguém ouviu a fornada?', forno.emit('fornada'));
try {
  forno.emit('error', new Error('acabou o gás'));
} catch (erro) {
  console.log('emit lançou:', erro.message);
}
forno.on('error', (erro) => console.log('o ouvinte cuidou:', erro.message));
console.log('alguém ouviu o erro?', forno.emit('error', new Error('acabou de novo')));
// espera: alguém ouviu a fornada? false
// espera: emit lançou: acabou o gás
// espera: o ouvinte cuidou: acabou de novo
// espera: alguém ouviu o erro? true
