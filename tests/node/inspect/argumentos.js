// O objeto arguments.
(function () { console.log(arguments); })();
(function () { console.log(arguments, [arguments]); })(1, 'dois', { três: 3 });
(function () { arguments.nota = 'x'; console.log(arguments); })(1);
(function () { 'use strict'; console.log(arguments); })(1, 2);
(function () { console.log({ a: { b: { c: arguments } } }); })(1);
console.log({ callee: 1 }, { length: 2, callee: 'x' });
