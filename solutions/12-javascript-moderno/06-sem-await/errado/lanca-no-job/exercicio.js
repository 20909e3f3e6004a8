// assincrona(geradora) devolve uma função que se porta como uma função async, em que o `yield`
// faz as vezes do `await`.
function assincrona(geradora) {
  return function (...args) {
    return new Promise((cumpre, recusa) => {
      const it = geradora.apply(this, args);

      function passo(metodo, valor) {
        const resultado = it[metodo](valor);
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
