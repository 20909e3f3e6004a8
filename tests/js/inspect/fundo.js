// Um valor fundo demais é interrompido, não derruba o programa nem demora minutos; e uma função
// inspect.custom que chama a si mesma termina num RangeError.
var util = require('util');

// Numa linha só, para que o teste não gaste o tempo indentando.
var oneLine = { depth: Infinity, compact: true, breakLength: Infinity };

function nested(levels) {
  var value = {};
  for (var i = 0; i < levels; i++) value = { a: value };
  return value;
}

function interrupted(levels) {
  return /\[Object: Inspection interrupted prematurely\. Maximum call stack size exceeded\.\]/
    .test(util.inspect(nested(levels), oneLine));
}

console.log(interrupted(300), interrupted(20000));
// espera: false true

var again = { b: 1 };
util.inspect(nested(5000), oneLine);
console.log(util.inspect({ a: { again: again } }));
// espera: { a: { again: { b: 1 } } }

function Endless() {}
Endless.prototype[util.inspect.custom] = function (depth, options, inspect) { return inspect(this, options); };
try {
  util.inspect(new Endless());
} catch (error) {
  console.log(error instanceof RangeError);
}
// espera: true
