// A promessa criada num tique espera os outros tiques.
process.nextTick(() => {
  console.log('tique 1');
  Promise.resolve().then(() => console.log('promessa do tique 1'));
});
process.nextTick(() => console.log('tique 2'));
