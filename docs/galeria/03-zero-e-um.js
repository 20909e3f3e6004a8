// capítulo: 04-fila
// ideia: prazos pequenos, prazos iguais
// pergunta: Um timer de 1 ms e, depois dele, um de 0. Quem dispara primeiro?

setTimeout(function umMilissegundo() {
  console.log('o de 1 ms');
}, 1);

setTimeout(function zero() {
  console.log('o de 0 ms');
}, 0);

setTimeout(function semPrazo() {
  console.log('o que não disse o prazo');
});

console.log('três pedidos anotados');
