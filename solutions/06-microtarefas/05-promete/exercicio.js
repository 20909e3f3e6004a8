// promete(f): recebe uma função que avisa por callback, f(…argumentos, (erro, valor) => …), e devolve uma que
// recebe os mesmos argumentos e devolve uma promessa.
function promete(f) {
  return function (...args) {
    return new Promise((cumpre, recusa) => {
      f.call(this, ...args, (erro, valor) => {
        if (erro) recusa(erro);
        else cumpre(valor);
      });
    });
  };
}

module.exports = promete;
