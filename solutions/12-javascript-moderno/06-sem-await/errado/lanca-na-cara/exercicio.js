function assincrona(geradora) {
  return function (...args) {
    const it = geradora.apply(this, args);

    function passo(resultado) {
      if (resultado.done) return Promise.resolve(resultado.value);
      return Promise.resolve(resultado.value).then((v) => passo(it.next(v)), (e) => passo(it.throw(e)));
    }

    return passo(it.next());
  };
}

module.exports = assincrona;
