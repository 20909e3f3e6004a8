// Devolver uma promessa de um then custa duas voltas a mais que devolver um valor.
Promise.resolve().then(() => Promise.resolve('tarde')).then((v) => console.log(v));
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4));
