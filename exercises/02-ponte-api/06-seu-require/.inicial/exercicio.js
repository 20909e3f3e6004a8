// criarRequire(arquivos): devolve uma função require(nome). `arquivos` faz as vezes do disco: a cada nome,
// a função que embrulha o arquivo, function (require, module, exports).
//
// - a primeira vez roda a função e devolve module.exports; as outras devolvem o mesmo, sem rodar nada;
// - num ciclo, quem pede recebe os exports de até agora;
// - um módulo que lança não fica guardado: o erro segue, e o próximo pedido roda de novo;
// - um nome que não há é um Error com code 'MODULE_NOT_FOUND'.
function criarRequire(arquivos) {
  return (nome) => undefined; // escreva aqui
}

module.exports = criarRequire;
