function repetir(tarefa, ms) {
  let timer = setTimeout(function uma() {
    tarefa();
    timer = setTimeout(uma, ms);
  }, ms);
  return function cancelar() {
    clearTimeout(timer);
  };
}

module.exports = repetir;
