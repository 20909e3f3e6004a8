var events = require('events');
var e = new events();
var it = events.on(e, 'a', { close: ['fim'] });
function show(label) { return function (r) { console.log(label, r.value, r.done); }; }
e.emit('a', 1); e.emit('a', 2, 3);
it.next().then(show('1')).then(function () { return it.next().then(show('2')); }).then(function () {
  var p = it.next().then(show('3')); e.emit('a', 4); return p;
}).then(function () {
  var p = it.next().then(show('4')); e.emit('fim'); return p;
}).then(function () { console.log(e.eventNames()); return it.next().then(show('5')); }).then(function () {
  var other = events.on(e, 'b'); e.emit('error', new Error('mal'));
  return other.next().then(null, function (x) { console.log('falhou', x.message); return other.next().then(show('6')); });
}).then(function () { var x = events.on(e, 'c'); return x['return']().then(show('7')).then(function () { console.log(e.eventNames()); }); });
