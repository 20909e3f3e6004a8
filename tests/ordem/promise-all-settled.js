// allSettled conta o que houve com cada um.
Promise.allSettled([Promise.reject(new Error('a')), Promise.resolve('b'), 3])
  .then((r) => console.log(r.map((x) => x.status).join(' ')));
process.nextTick(() => console.log('tique'));
