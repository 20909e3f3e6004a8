// promete(f): recebe uma função que avisa por callback, f(…argumentos, (erro, valor) => …), e devolve uma que
// recebe os mesmos argumentos e devolve uma promessa.
function promete(f) {
  return function (...args) {
    // escreva aqui
  };
}

module.exports = promete;
