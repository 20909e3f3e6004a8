var events = require('events');
var e = new events();
events.once(e, 'a').then(function (args) { console.log('a', args, e.eventNames()); });
events.once(e, 'b').then(null, function (x) { console.log('b falhou', x.message, e.eventNames()); });
events.once(e, 'error').then(function (args) { console.log('error como evento', args[0].message); });
console.log(e.eventNames());
e.emit('a', 1, 2);
process.nextTick(function () { console.log('tick'); e.emit('error', new Error('x')); });
events.once({}, 'x').then(null, function (x) { console.log(x.code, x.message); });
