var EventEmitter = require('events');
var e = new EventEmitter();
function a() { console.log('a'); } function b() { console.log('b'); } function c() { console.log('c'); }
e.on('x', a).on('x', b).on('x', c).on('x', a);
e.off('x', a); e.emit('x'); console.log('-');
e.removeListener('x', b); e.emit('x'); e.off('x', b).off('nada', a);
console.log(typeof e._events.x, e.listeners('x').length); e.off('x', c); console.log(typeof e._events.x); e.off('x', a); console.log(e._eventsCount, e.emit('x'), e.eventNames());
e.on('p', a).on('q', b); e.removeAllListeners('p'); console.log(e.eventNames()); e.removeAllListeners(); console.log(e.eventNames(), e._eventsCount); e.removeAllListeners('nada').removeAllListeners();
[undefined, null, 5, {}].forEach(function (f) { ['on', 'once', 'off', 'prependListener', 'prependOnceListener'].forEach(function (m) { try { e[m]('x', f); } catch (x) { console.log(m, x.name, x.code, x.message); } }); });
