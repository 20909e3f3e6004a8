function repetir(tarefa, ms) {
  let parou = false;
  let timer = setTimeout(function uma() {
    tarefa();
    if (!parou) timer = setTimeout(uma);
  });
  return function cancelar() {
    parou = true;
    clearTimeout(timer);
  };
}

module.exports = repetir;
