// repetir(tarefa, ms): chama tarefa a cada ms, até alguém chamar a função devolvida.
function repetir(tarefa, ms) {
  let parou = false;
  let timer = setTimeout(function uma() {
    tarefa();
    if (!parou) timer = setTimeout(uma, ms);
  }, ms);
  return function cancelar() {
    parou = true;
    clearTimeout(timer);
  };
}

module.exports = repetir;
