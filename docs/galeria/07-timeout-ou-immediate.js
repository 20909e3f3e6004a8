// capítulo: 05-event-loop
// ideia: setTimeout e setImmediate, do programa principal
// pergunta: Qual dos dois sai primeiro?

setTimeout(function timeout() {
  console.log('timeout');
}, 0);

setImmediate(function immediate() {
  console.log('immediate');
});
