const fs = require('fs');

let faltam = 2;
function chegou(prato) {
  console.log(prato);
  faltam--;
  if (faltam === 0) console.log('servidos');
}

fs.readFile('cafe.txt', () => chegou('café'));
fs.readFile('bolo.txt', () => chegou('bolo'));
console.log('anotado');
