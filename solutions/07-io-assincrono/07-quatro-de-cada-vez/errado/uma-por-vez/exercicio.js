function comLimite(limite, tarefas, pronto) {
  const resultados = [];
  function proxima(i) {
    if (i === tarefas.length) {
      pronto(resultados);
      return;
    }
    tarefas[i]((resultado) => {
      resultados.push(resultado);
      proxima(i + 1);
    });
  }
  proxima(0);
}

module.exports = comLimite;
