// O que se pede em exit não roda mais.
process.on('exit', () => {
  console.log('exit');
  setTimeout(() => console.log('não'), 0);
  process.nextTick(() => console.log('não'));
  Promise.resolve().then(() => console.log('não'));
});
