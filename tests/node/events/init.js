// EventEmitter.init: um objeto qualquer vira um emissor, ou recomeça se já era um.
const EventEmitter = require('events');
const object = Object.create(EventEmitter.prototype);
EventEmitter.init.call(object);
console.log(object._eventsCount, object.listenerCount('x'));
object.on('x', () => console.log('x')).emit('x');
EventEmitter.init.call(object);
console.log(object.listenerCount('x'));
const child = Object.create(object);
EventEmitter.init.call(child);
console.log(child.listenerCount('x'), object.listenerCount('x'), child._events === object._events);
try { EventEmitter.init.call({}, { captureRejections: 'sim' }); } catch (e) { console.log(e.code, e.message); }
