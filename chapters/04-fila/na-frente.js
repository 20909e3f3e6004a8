// nextTick passa na frente de tudo o que já estava na fila.
setImmediate(() => console.log('4. immediate'));
setTimeout(() => console.log('5. timer'), 50);
process.nextTick(() => {
  console.log('2. nextTick');
  process.nextTick(() => console.log('3. nextTick de dentro do nextTick'));
});
console.log('1. programa principal');
// espera: 1. programa principal
// espera: 2. nextTick
// espera: 3. nextTick de dentro do nextTick
// espera: 4. immediate
// espera: 5. timer
