// emit é uma chamada: os ouvintes rodam na hora, em ordem.
const EventEmitter = require('events');
const emissor = new EventEmitter();
emissor.on('x', () => console.log('ouvinte 1'));
emissor.on('x', () => console.log('ouvinte 2'));
process.nextTick(() => console.log('tique'));
console.log('antes');
emissor.emit('x');
console.log('depois');
