// Lê todos os pratos ao mesmo tempo; "ondas" é quantas vezes 300 ms se passaram até o último.
const fs = require('fs');

const start = Date.now();
const orders = process.argv.slice(2);
for (const order of orders) {
  fs.readFile(order, (error) => {
    if (error) throw error;
  });
}
process.on('exit', () => {
  const elapsed = Date.now() - start;
  console.log(`${orders.length} pedidos em ${elapsed} ms`);
  console.log(`ondas = ${(elapsed / 300).toFixed(2)}`);
});
