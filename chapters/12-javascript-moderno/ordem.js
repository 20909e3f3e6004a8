setTimeout(() => console.log('6. timer'), 0);
process.nextTick(() => console.log('3. nextTick'));
Promise.resolve().then(() => console.log('4. then'));

(async () => {
  console.log('1. async, até o primeiro await');
  await null;
  console.log('5. async, depois do await');
})();

console.log('2. o programa principal');
// espera: 1. async, até o primeiro await
// espera: 2. o programa principal
// espera: 3. nextTick
// espera: 4. then
// espera: 5. async, depois do await
// espera: 6. timer
