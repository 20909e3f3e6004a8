// Quem chega depois de resolvida a promessa entra na fila na hora em que chega.
var pronta = Promise.resolve('x');
setTimeout(() => {
  console.log('timer');
  pronta.then(() => console.log('atrasado'));
  process.nextTick(() => console.log('tique'));
}, 5);
