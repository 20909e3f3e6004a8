// módulo: recebe os pedidos de cozinha.sh, que os prepara devagar
// Oito pedidos ao mesmo tempo, um por argumento. Cada cozinheiro fica com um até o fim.
const fs = require('fs');

const STOVE = 500; // ms que cada pedido leva, combinado com cozinha.sh
const orders = process.argv.slice(2);
const waves = [];
const start = Date.now();

orders.forEach((order) => {
  fs.readFile(order, 'utf8', (error, dish) => {
    if (error) throw error;
    const wave = Math.round((Date.now() - start) / STOVE);
    waves[wave] = (waves[wave] || 0) + 1;
  });
});
console.log(`${orders.length} pedidos anotados`);

process.on('exit', () => {
  waves.forEach((dishes, wave) => console.log(`${wave}ª onda: ${dishes} ${dishes === 1 ? 'prato' : 'pratos'}`));
  console.log(`ondas = ${waves.length - 1}`);
});
