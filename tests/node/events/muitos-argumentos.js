var EventEmitter = require('events');
var e = new EventEmitter();
var args = ['x']; for (var i = 0; i < 500; i++) args.push(i);
e.on('x', function () { console.log(arguments.length, arguments[499]); });
e.emit.apply(e, args);
for (i = 0; i < 300; i++) e.on('muitos', (function (n) { return function (x) { sum += n * x; }; })(i));
process.emitWarning = function () {};
var sum = 0; e.emit('muitos', 2); console.log(sum);
