// capítulo: 06-microtarefas
// ideia: a fila de nextTick se esvazia antes da de promessas, e as duas antes do laço
// pergunta: em que ordem saem as seis linhas?

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

// resposta: programa, tick, promessa, promessa do tick, tick da promessa, timer. Cada fila se esvazia
// inteira antes de a outra ter a vez; o laço só anda com as duas vazias.
