console.log('1 corpo');
process.nextTick(() => console.log('4 nextTick'));
Promise.resolve().then(() => {
  console.log('2 promessa');
  process.nextTick(() => console.log('5 nextTick da promessa'));
});
queueMicrotask(() => console.log('3 microtarefa'));
setTimeout(() => {
  console.log('7 timer');
  process.nextTick(() => console.log('8 nextTick do timer'));
  Promise.resolve().then(() => console.log('9 promessa do timer'));
}, 1);
(async () => {
  await null;
  console.log('2b depois do await');
})();
