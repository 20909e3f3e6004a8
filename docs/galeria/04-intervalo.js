// capítulo: 04-fila
// ideia: um intervalo que se atrasa
// pergunta: Bate a cada 100 ms, e o programa começa com um cálculo de 250. Aos quantos vem a terceira?

const PERIODO = 100;
const partida = Date.now();
let batidas = 0;

function calcula(ms) {
  const fim = Date.now() + ms;
  while (Date.now() < fim);
}

const relogio = setInterval(function bate() {
  batidas++;
  const agora = Date.now() - partida;
  console.log(`batida ${batidas}: ${batidas * PERIODO} ms no papel, ${agora} ms no relógio`);
  if (batidas === 3) clearInterval(relogio);
}, PERIODO);

calcula(250);
