// comLimite(limite, tarefas, pronto): roda as tarefas, no máximo `limite` ao mesmo tempo, começando-as na
// ordem. Cada tarefa recebe fim, e chama fim(resultado) uma vez. No fim de todas: pronto(resultados).
function comLimite(limite, tarefas, pronto) {
  // escreva aqui
}

module.exports = comLimite;
