// capítulo: 04-fila
// ideia: uma fila que cresce e se esvazia
// pergunta: Depois da última linha do arquivo ainda saem quatro. Quem faz o programa terminar?

let esperando = 0;

function pede(prato, prazo) {
  esperando++;
  setTimeout(function entrega() {
    esperando--;
    console.log(`${prato} na mesa, ${esperando} por vir`);
    if (prato === 'café') pede('mais um café', 200); // a fila também cresce no meio
  }, prazo);
}

pede('bolo', 600);
pede('café', 100);
pede('pão de queijo', 200);
console.log(`última linha do arquivo: ${esperando} por vir`);
