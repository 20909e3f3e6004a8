// capítulo: 04-fila
// ideia: o prazo de um timer
// pergunta: O alarme foi pedido para daqui a 100 ms. Em quanto tempo ele toca?

const partida = Date.now();

function calcula(ms) {
  const fim = Date.now() + ms;
  while (Date.now() < fim); // calcular não é esperar
}

setTimeout(function alarme() {
  console.log(`pedi 100 ms, veio em ${Date.now() - partida} ms`);
}, 100);

calcula(300);
console.log('cálculo pronto');
