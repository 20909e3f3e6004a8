// Resolver com outra promessa também custa duas voltas.
new Promise((resolve) => resolve(Promise.resolve('embrulhada'))).then(console.log);
Promise.resolve('direta').then(console.log).then(() => console.log('depois'))
  .then(() => console.log('bem depois'));
