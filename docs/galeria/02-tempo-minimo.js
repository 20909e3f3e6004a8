// capítulo: 04-fila
// ideia: o prazo de um timer é um mínimo
// pergunta: o alarme foi pedido para daqui a 100 ms. Em quanto tempo ele toca?

const partida = Date.now();

function calcula(ms) {
  const fim = Date.now() + ms;
  while (Date.now() < fim); // nada de esperar: é a thread, ocupada
}

setTimeout(function alarme() {
  console.log(`pedi 100 ms, veio em ${Date.now() - partida} ms`);
}, 100);

calcula(300);
console.log('cálculo pronto');

// resposta: em 300 ms. O prazo venceu aos 100, mas só há uma thread, e ela estava no cálculo: o
// laço só olha o relógio quando o JavaScript devolve o controle.
