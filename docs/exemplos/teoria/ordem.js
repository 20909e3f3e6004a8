// As filas urgentes se esvaziam antes de qualquer fase.
setTimeout(() => console.log('4. timer'), 0);
Promise.resolve().then(() => console.log('3. promessa'));
process.nextTick(() => console.log('2. nextTick'));
console.log('1. o programa');
