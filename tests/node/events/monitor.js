var EventEmitter = require('events');
var e = new EventEmitter();
e.on(EventEmitter.errorMonitor, function (x, y) { console.log('monitor', x.message, y); });
try { e.emit('error', new Error('x'), 2); } catch (x) { console.log('lançou', x.message); }
e.on('error', function (x) { console.log('error', x.message); });
e.emit('error', new Error('y'));
console.log(String(EventEmitter.errorMonitor), e.eventNames());
