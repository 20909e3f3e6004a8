const util = require('util');
const numeros = [5, 3, 10];

setTimeout(() => {
  console.log(`ordenados: ${numeros.sort()}`);
}, 0);

console.log(util.format('%d números', numeros.length));
process.stdout.write(`maior: ${Math.max(...numeros)}\n`);
