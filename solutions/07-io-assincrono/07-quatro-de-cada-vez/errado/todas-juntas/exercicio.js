function comLimite(limite, tarefas, pronto) {
  const resultados = [];
  let faltam = tarefas.length;
  if (faltam === 0) process.nextTick(pronto, resultados);
  tarefas.forEach((tarefa, i) => tarefa((resultado) => {
    resultados[i] = resultado;
    if (--faltam === 0) pronto(resultados);
  }));
}

module.exports = comLimite;
