function comLimite(limite, tarefas, pronto) {
  const resultados = [];
  function lote(de) {
    const agora = tarefas.slice(de, de + limite);
    let faltam = agora.length;
    if (faltam === 0) {
      pronto(resultados);
      return;
    }
    agora.forEach((tarefa, i) => tarefa((resultado) => {
      resultados[de + i] = resultado;
      if (--faltam === 0) lote(de + limite);
    }));
  }
  lote(0);
}

module.exports = comLimite;
