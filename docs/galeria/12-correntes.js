// capítulo: 06-microtarefas
// ideia: duas correntes de then
// pergunta: Primeiro a corrente da Ana inteira e depois a do Beto, ou misturadas?

Promise.resolve()
  .then(function ana1() { console.log('Ana: ralo o queijo'); })
  .then(function ana2() { console.log('Ana: amasso'); })
  .then(function ana3() { console.log('Ana: ao forno'); });

Promise.resolve()
  .then(function beto1() { console.log('Beto: fervo a água'); })
  .then(function beto2() { console.log('Beto: coo'); })
  .then(function beto3() { console.log('Beto: sirvo'); });

console.log('os dois na cozinha');
