// nextTick passa na frente de tudo o que já estava na fila.
setImmediate(function () { console.log('4. immediate'); });
setTimeout(function () { console.log('5. timer'); }, 50);
process.nextTick(function () {
  console.log('2. nextTick');
  process.nextTick(function () { console.log('3. nextTick de dentro do nextTick'); });
});
console.log('1. programa principal');
// espera: 1. programa principal
// espera: 2. nextTick
// espera: 3. nextTick de dentro do nextTick
// espera: 4. immediate
// espera: 5. timer
