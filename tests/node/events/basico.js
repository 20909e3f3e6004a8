var EventEmitter = require('events');
var e = new EventEmitter();
e.on('a', function (x, y) { console.log('a1', this === e, arguments.length, x, y); });
e.addListener('a', function () { console.log('a2', [].slice.call(arguments)); });
console.log(e.emit('a'), e.emit('a', 1), e.emit('a', 1, 2), e.emit('a', 1, 2, 3, 4, 5), e.emit('nada'), e.emit());
console.log(e.on('b', function () {}) === e, e.eventNames(), e.listenerCount('a'), e.listenerCount('x'), e._eventsCount);
e.emit('a', undefined, null);
