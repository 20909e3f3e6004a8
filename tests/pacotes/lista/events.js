// events: o EventEmitter do Node como pacote (o arquivo, e não o módulo embutido).
const EventEmitter = require('../../../build/npm-lista/node_modules/events/events.js');
const e = new EventEmitter();
e.on('message', (t) => console.log('received ' + t)); e.prependOnceListener('message', () => console.log('antes'));
e.emit('message', 'hello'); e.emit('message', 'world');
console.log(e.listenerCount('message'), e.eventNames(), EventEmitter.defaultMaxListeners);
try { e.emit('error', new Error('x')); } catch (er) { console.log(er.message); }
EventEmitter.once(e, 'fim').then((a) => console.log(a)); e.emit('fim', 1, 2);
