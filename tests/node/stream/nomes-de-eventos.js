var Stream = require('stream').Stream;
var s = new Stream();
function f() {}
s.on('a', f).on('b', f).once(Symbol.for('c'), f);
console.log(s.eventNames());
s.removeListener('a', f);
console.log(s.eventNames(), Object.prototype.hasOwnProperty.call(Stream.prototype, 'eventNames'));
