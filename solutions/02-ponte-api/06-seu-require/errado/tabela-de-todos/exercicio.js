// criarRequire(arquivos): devolve uma função require(nome). `arquivos` faz as vezes do disco: a cada nome,
// a função que embrulha o arquivo, function (require, module, exports).
//
// - a primeira vez roda a função e devolve module.exports; as outras devolvem o mesmo, sem rodar nada;
// - num ciclo, quem pede recebe os exports de até agora;
// - um módulo que lança não fica guardado: o erro segue, e o próximo pedido roda de novo;
// - um nome que não há é um Error com code 'MODULE_NOT_FOUND'.
const cache = new Map();

function criarRequire(arquivos) {
  function pedir(nome) {
    if (cache.has(nome)) return cache.get(nome).exports;
    if (!Object.hasOwn(arquivos, nome)) throw naoAchado(nome);
    const modulo = { exports: {} };
    cache.set(nome, modulo);
    try {
      arquivos[nome](pedir, modulo, modulo.exports);
    } catch (erro) {
      cache.delete(nome);
      throw erro;
    }
    return modulo.exports;
  }

  return pedir;
}

function naoAchado(nome) {
  const erro = new Error(`não há um módulo '${nome}'`);
  erro.code = 'MODULE_NOT_FOUND';
  return erro;
}

module.exports = criarRequire;
