function repetir(tarefa, ms) {
  var timer = setTimeout(function uma() {
    tarefa();
    timer = setTimeout(uma, ms);
  }, ms);
  return function cancelar() {
    clearTimeout(timer);
  };
}

module.exports = repetir;
