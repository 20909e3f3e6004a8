var EventEmitter = require('events');
var e = new EventEmitter(), s = Symbol('s');
function f(x) { console.log('ouviu', x); }
['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'newListene', s, 5, null, undefined, true].forEach(function (n) { e.on(n, f); e.emit(n, typeof n === 'symbol' ? 'símbolo' : n); });
console.log(e.eventNames().map(String), e.listenerCount(s), e.listenerCount('5'), new EventEmitter().emit('toString'), new EventEmitter().emit('__proto__'));
