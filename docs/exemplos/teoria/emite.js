// emit chama os ouvintes ali mesmo.
const { EventEmitter } = require('events');
const loja = new EventEmitter();
loja.on('pedido', (prato) => console.log('ouvi:', prato));
console.log('antes');
loja.emit('pedido', 'bolo');
console.log('depois');
