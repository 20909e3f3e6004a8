// eventemitter3: emitir, contexto, once e remover.
const EventEmitter = require('../../../build/npm-lista/node_modules/eventemitter3');
const e = new EventEmitter();
e.on('a', function (...x) { console.log(this.nome, x); }, { nome: 'ctx' });
e.once('a', () => console.log('uma vez'));
console.log(e.emit('a', 1, 2), e.emit('a'), e.emit('z'), e.listenerCount('a'), e.eventNames());
e.removeAllListeners();
console.log(e.listeners('a'));
