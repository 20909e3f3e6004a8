// assincrona(geradora) devolve uma função que se porta como uma função async, em que o `yield`
// faz as vezes do `await`.
function assincrona(geradora) {
  return function (...args) {
    // escreva aqui: crie a geradora, acorde-a com next e throw, e devolva uma promessa
  };
}

module.exports = assincrona;
