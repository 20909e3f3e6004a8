// assincrona(geradora) devolve uma função que se porta como uma função async, em que o `yield`
// faz as vezes do `await`.
function assincrona(geradora) {
  return function (...args) {
    return new Promise((cumpre, recusa) => {
      const it = geradora(...args);

      function passo(metodo, valor) {
        let resultado;
        try {
          resultado = it[metodo](valor);
        } catch (erro) {
          recusa(erro);
          return;
        }
        if (resultado.done) {
          cumpre(resultado.value);
          return;
        }
        Promise.resolve(resultado.value).then((v) => passo('next', v), (e) => passo('throw', e));
      }

      passo('next');
    });
  };
}

module.exports = assincrona;
