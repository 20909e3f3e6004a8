var EventEmitter = require('events');
var e = new EventEmitter();
var mine = new TypeError('meu'); mine.extra = 1;
try { e.emit('error', mine); } catch (x) { console.log(x === mine, x.message); }
['texto', { a: 1, b: [1, { c: 2 }] }, null, undefined, 5, [1, 2]].forEach(function (v) { try { e.emit('error', v); } catch (x) { console.log(x.name, x.code, x.message, x.context); } });
try { e.emit('error'); } catch (x) { console.log(x.code, x.message); }
var noEvents = Object.create(EventEmitter.prototype); try { noEvents.emit('error', new Error('sem _events')); } catch (x) { console.log(x.message); }
console.log(noEvents.emit('outro'));
e.on('error', function (x) { console.log('ouvido', x); }); console.log(e.emit('error', 'agora sim'));
