// nextTick passa na frente de tudo o que já estava na fila, até de um timer que já venceu.
setImmediate(() => console.log('5. immediate'));
setTimeout(() => console.log('4. timer'), 1);
process.nextTick(() => {
  console.log('2. nextTick');
  process.nextTick(() => console.log('3. nextTick de dentro do nextTick'));
});

const start = Date.now();
while (Date.now() - start < 10); // o timer vence aqui
console.log('1. programa principal');
// espera: 1. programa principal
// espera: 2. nextTick
// espera: 3. nextTick de dentro do nextTick
// espera: 4. timer
// espera: 5. immediate
