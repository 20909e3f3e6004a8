// capítulo: 06-microtarefas
// ideia: nextTick e promessas
// pergunta: Em que ordem saem as seis linhas?

setTimeout(function timer() {
  console.log('timer');
}, 0);

Promise.resolve().then(function promessa() {
  console.log('promessa');
  process.nextTick(function tickDaPromessa() { console.log('tick pedido pela promessa'); });
});

process.nextTick(function tick() {
  console.log('tick');
  Promise.resolve().then(function promessaDoTick() { console.log('promessa pedida pelo tick'); });
});

console.log('programa principal');
