// once vale uma vez; prependListener fura a fila.
const EventEmitter = require('events');
const e = new EventEmitter();
e.once('x', () => console.log('uma vez'));
e.on('x', () => console.log('sempre'));
e.prependListener('x', () => console.log('na frente'));
setImmediate(() => { e.emit('x'); e.emit('x'); });
