// O erro de um ouvinte sobe até quem emitiu, e os seguintes não rodam.
const EventEmitter = require('events');
const e = new EventEmitter();
e.on('x', () => { console.log('um'); throw new Error('ops'); });
e.on('x', () => console.log('dois'));
try { e.emit('x'); } catch (erro) { console.log('peguei', erro.message); }
process.nextTick(() => console.log('tique'));
