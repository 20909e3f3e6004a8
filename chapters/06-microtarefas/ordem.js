// nextTick passa na frente das promessas, e as duas filas na frente do laço.
setTimeout(() => console.log('5. timer'), 0);
Promise.resolve().then(() => {
  console.log('3. promessa');
  process.nextTick(() => console.log('4. nextTick de dentro da promessa'));
});
process.nextTick(() => console.log('2. nextTick'));
console.log('1. programa principal');
// espera: 1. programa principal
// espera: 2. nextTick
// espera: 3. promessa
// espera: 4. nextTick de dentro da promessa
// espera: 5. timer
