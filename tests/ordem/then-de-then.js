// Um then dentro de um then, sem devolver: não se espera.
Promise.resolve().then(() => {
  console.log('a');
  Promise.resolve().then(() => console.log('b')).then(() => console.log('c'));
}).then(() => console.log('d')).then(() => console.log('e'));
