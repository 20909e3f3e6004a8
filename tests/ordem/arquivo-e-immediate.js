// Immediates pedidos no mesmo callback saem juntos, antes do arquivo seguinte.
const fs = require('fs');
fs.stat(__filename, () => {
  console.log('stat');
  fs.readFile(__filename, () => console.log('arquivo'));
  setImmediate(() => console.log('immediate 1'));
  setImmediate(() => console.log('immediate 2'));
});
