// Duas tarefas compridas, cortadas em fatias, e uma fila de quem ainda tem o que fazer: uma thread, e as duas andam.
function receita(nome, passos) {
  return () => {
    console.log(`${nome}: ${passos.shift()}`); // uma fatia só, e devolve
    return passos.length > 0;                  // ainda falta?
  };
}

const fila = [
  receita('bolo', ['bater', 'assar', 'cobrir']),
  receita('café', ['ferver', 'coar'])
];

while (fila.length > 0) {
  const tarefa = fila.shift();
  if (tarefa()) fila.push(tarefa); // volta ao fim da fila
}
console.log('tudo pronto');
// espera: bolo: bater
// espera: café: ferver
// espera: bolo: assar
// espera: café: coar
// espera: bolo: cobrir
// espera: tudo pronto
