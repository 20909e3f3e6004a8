var util = require('util');
var numeros = [5, 3, 10];

setTimeout(function () {
  console.log('ordenados: ' + numeros.sort());
}, 0);

console.log(util.format('%d números', numeros.length));
process.stdout.write('maior: ' + Math.max.apply(null, numeros) + '\n');
