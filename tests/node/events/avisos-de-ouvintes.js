var EventEmitter = require('events');
var e = new EventEmitter();
function f() {} function g() {}
e.on('newListener', function (name, listener) { console.log('novo', String(name), listener === f, listener === g, e.listenerCount(name)); });
e.on('removeListener', function (name, listener) { console.log('saiu', String(name), listener === f, listener === g, e.listenerCount(name)); });
e.on('a', f); e.once('a', g); e.prependListener('b', f); e.on(Symbol.for('s'), f);
e.off('a', f); e.emit('a'); e.removeAllListeners('b');
e.on('m', f).on('m', g); e.removeAllListeners('m');
e.on('k', f); e.removeAllListeners(); console.log(e._eventsCount, e.eventNames());
var once = new EventEmitter(); once.once('newListener', function (n) { console.log('antes de', n); once.on(n, function () { console.log('B'); }); }); once.on('x', function () { console.log('A'); }); once.emit('x');
