// Um pouco de cada coisa: o loop inteiro, num programa só. A ordem não depende da máquina.
const fs = require('fs');

console.log('começo');

fs.readFile(__filename, () => {
  console.log('o arquivo chegou');
  setTimeout(() => console.log('timer lá dentro'), 0);
  setImmediate(() => console.log('immediate lá dentro'));
  process.nextTick(() => console.log('tick lá dentro'));
});

Promise.resolve().then(() => console.log('promessa'));
process.nextTick(() => console.log('tick'));
console.log('fim do programa principal');
// espera: começo
// espera: fim do programa principal
// espera: tick
// espera: promessa
// espera: o arquivo chegou
// espera: tick lá dentro
// espera: immediate lá dentro
// espera: timer lá dentro
