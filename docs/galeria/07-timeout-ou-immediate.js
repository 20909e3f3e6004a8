// capítulo: 05-event-loop
// ideia: do programa principal, setTimeout 0 e setImmediate não têm ordem
// pergunta: qual dos dois sai primeiro?

setTimeout(function timeout() {
  console.log('timeout');
}, 0);

setImmediate(function immediate() {
  console.log('immediate');
});

// resposta: não está determinado. Zero vira 1 ms; se a primeira volta começa antes de ele passar, o
// immediate sai primeiro, e se começa depois, o timeout.
