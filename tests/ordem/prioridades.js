// Uma de cada: programa, tique, promessa, timer e immediate (depois do timer, que já venceu).
setTimeout(() => {
  console.log('timer');
  setTimeout(() => console.log('outro timer'), 60);
  setImmediate(() => console.log('immediate'));
  Promise.resolve().then(() => console.log('promessa'));
  process.nextTick(() => console.log('tique'));
  console.log('fim do timer');
}, 1);
