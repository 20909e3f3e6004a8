// Mexer nos ouvintes durante um emit só vale para o próximo.
var EventEmitter = require('events');
var e = new EventEmitter();
function second() { console.log('segundo'); }
e.on('a', function () { console.log('primeiro'); e.off('a', second); e.on('a', function () { console.log('novo'); }); });
e.on('a', second);
e.emit('a'); console.log('-'); e.emit('a');
var r = new EventEmitter(), depth = 0;
r.on('x', function () { if (depth++ < 3) { console.log('desce', depth); r.emit('x'); console.log('sobe'); } });
r.emit('x');
var t = new EventEmitter();
t.on('x', function () { throw new Error('um ouvinte lança'); }); t.on('x', function () { console.log('não devia'); });
try { t.emit('x'); } catch (x) { console.log(x.message); }
