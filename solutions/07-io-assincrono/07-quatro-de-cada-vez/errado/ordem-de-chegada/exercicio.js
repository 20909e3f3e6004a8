module.exports = function comLimite(limite, tarefas, pronto) {
  const resultados = [];
  let proxima = 0, andam = 0;
  if (tarefas.length === 0) setImmediate(pronto, resultados);

  function comeca() {
    while (andam < limite && proxima < tarefas.length) {
      andam++;
      tarefas[proxima++]((resultado) => {
        andam--;
        resultados.push(resultado);
        if (resultados.length === tarefas.length) pronto(resultados);
        else comeca();
      });
    }
  }

  comeca();
};
