// repetir(tarefa, ms): chama tarefa a cada ms, até alguém chamar a função devolvida.
function repetir(tarefa, ms) {
  // escreva aqui, só com setTimeout e clearTimeout
  return function cancelar() {};
}

module.exports = repetir;
