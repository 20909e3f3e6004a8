var fs = require('fs');

var faltam = 2;
function chegou(prato) {
  console.log(prato);
  faltam--;
  if (faltam === 0) console.log('servidos');
}

fs.readFile('cafe.txt', function () { chegou('café'); });
fs.readFile('bolo.txt', function () { chegou('bolo'); });
console.log('anotado');
