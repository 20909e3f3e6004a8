var EventEmitter = require('events');
var e = new EventEmitter();
function f() {} function g() {}
e.on('a', f).on('a', g).once('a', f).on('b', f);
console.log(e.listenerCount('a'), e.listenerCount('a', f), e.listenerCount('a', g), e.listenerCount('b', g), e.listenerCount('b', null), EventEmitter.listenerCount(e, 'a'), EventEmitter.listenerCount({ _events: { x: f } }, 'x'));
console.log(e.listeners('a').length, e.listeners('a')[2] === f, e.rawListeners('a')[2] === f, EventEmitter.getEventListeners(e, 'a').length);
var copy = e.listeners('a'); copy.length = 0; console.log(e.listenerCount('a'));
[null, {}, 5].forEach(function (x) { try { EventEmitter.getMaxListeners(x); } catch (err) { console.log(err.code, err.message); } });
