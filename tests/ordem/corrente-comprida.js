// Uma corrente com valores, erros e finally.
Promise.resolve(1)
  .then((v) => { console.log(v); throw new Error('dois'); })
  .finally(() => console.log('finally'))
  .catch((e) => { console.log(e.message); return 3; })
  .then((v) => console.log(v));
queueMicrotask(() => console.log('microtarefa'));
