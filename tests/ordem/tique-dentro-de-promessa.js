// O tique criado numa promessa espera as outras promessas.
Promise.resolve().then(() => {
  console.log('promessa 1');
  process.nextTick(() => console.log('tique da promessa 1'));
});
Promise.resolve().then(() => console.log('promessa 2'));
