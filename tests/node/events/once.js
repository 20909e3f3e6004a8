var EventEmitter = require('events');
var e = new EventEmitter();
function f(x) { console.log('f', x, this === e, e.listenerCount('a')); }
e.once('a', f);
console.log(e.listeners('a')[0] === f, e.rawListeners('a')[0] === f, e.rawListeners('a')[0].listener === f, e.listenerCount('a', f));
console.log(e.emit('a', 1), e.emit('a', 2), e._eventsCount);
e.once('b', function () { console.log('b'); e.emit('b'); }); e.emit('b');
e.once('c', f); e.removeListener('c', f); console.log(e.emit('c'));
e.once('d', f); e.rawListeners('d')[0](9); console.log(e.emit('d'));
e.prependOnceListener('z', function () { console.log('z primeiro'); }); e.on('z', function () { console.log('z'); }); e.prependListener('z', function () { console.log('z zero'); });
e.emit('z'); e.emit('z');
