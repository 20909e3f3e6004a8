// comLimite(limite, tarefas, pronto): roda as tarefas, no máximo `limite` ao mesmo tempo, começando-as na
// ordem. Cada tarefa recebe fim, e chama fim(resultado) uma vez. No fim de todas: pronto(resultados).
function comLimite(limite, tarefas, pronto) {
  const resultados = new Array(tarefas.length);
  let proxima = 0, andam = 0, prontas = 0;

  function acabou(i, resultado) {
    resultados[i] = resultado;
    andam--;
    prontas++;
    if (prontas === tarefas.length) pronto(resultados);
    else comecaAsQueCabem();
  }

  function comecaAsQueCabem() {
    while (andam < limite && proxima < tarefas.length) {
      const i = proxima++;
      andam++;
      tarefas[i]((resultado) => acabou(i, resultado));
    }
  }

  if (tarefas.length === 0) process.nextTick(pronto, resultados);
  comecaAsQueCabem();
}

module.exports = comLimite;
