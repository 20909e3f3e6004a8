function promete(f) {
  return function (...args) {
    return new Promise((cumpre, recusa) => {
      f.call(this, ...args, (erro, valor) => {
        if (erro || !valor) recusa(erro);
        else cumpre(valor);
      });
    });
  };
}

module.exports = promete;
