function promete(f) {
  return function (...args) {
    return new Promise((cumpre) => {
      f.call(this, ...args, (erro, valor) => {
        if (erro) throw erro;
        cumpre(valor);
      });
    });
  };
}

module.exports = promete;
