// capítulo: 06-microtarefas
// ideia: um nextTick que pede outro nextTick não deixa o laço andar
// pergunta: o timer é de 10 ms. Quantas garfadas ele espera?

const GARFADAS = 20; // sem este limite, o timer nunca dispararia
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

// resposta: as vinte. A fila de nextTick tem de ficar vazia para o laço andar, e cada garfada põe
// outra nela: o timer passa fome, e com ele a rede e o disco.
