// capítulo: 06-microtarefas
// ideia: um nextTick que pede outro nextTick
// pergunta: O timer é de 10 ms. Quantas garfadas ele espera?

const GARFADAS = 20; // um limite, para o programa acabar
let garfadas = 0;

function mastiga(ms) {
  const fim = Date.now() + ms;
  while (Date.now() < fim);
}

setTimeout(function timer() {
  console.log(`timer de 10 ms: esperei ${garfadas} garfadas`);
}, 10);

process.nextTick(function come() {
  garfadas++;
  mastiga(10);
  if (garfadas < GARFADAS) process.nextTick(come);
});

console.log('à mesa');
