// módulo: recebe os arquivos de oito-leituras.sh
// Lê todos ao mesmo tempo. Uma onda acaba quando ninguém chega por mais da metade do que levou a primeira leitura.
const fs = require('fs');

const orders = process.argv.slice(2);
const start = Date.now();
let waves = 0, first, previous;
for (const order of orders) {
  fs.readFile(order, (error) => {
    if (error) throw error;
    const now = Date.now();
    if (waves === 0) first = now - start;
    if (waves === 0 || now - previous > first / 2) waves++;
    previous = now;
  });
}
process.on('exit', () => console.log(`ondas com ${process.env.UV_THREADPOOL_SIZE} = ${waves}`));
