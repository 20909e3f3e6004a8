// capítulo: 06-microtarefas
// ideia: cada then é um job novo, que vai para o fim da fila
// pergunta: primeiro a corrente da Ana inteira e depois a do Beto, ou misturadas?

Promise.resolve()
  .then(function ana1() { console.log('Ana: ralo o queijo'); })
  .then(function ana2() { console.log('Ana: amasso'); })
  .then(function ana3() { console.log('Ana: ao forno'); });

Promise.resolve()
  .then(function beto1() { console.log('Beto: fervo a água'); })
  .then(function beto2() { console.log('Beto: coo'); })
  .then(function beto3() { console.log('Beto: sirvo'); });

console.log('os dois na cozinha');

// resposta: misturadas, um elo de cada. O segundo elo da Ana só entra na fila quando o primeiro acaba,
// e a essa altura o primeiro do Beto já estava nela.
