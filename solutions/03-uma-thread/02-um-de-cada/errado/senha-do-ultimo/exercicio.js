const { cozinhar } = require('./cozinha'); // cozinhar('bolo') demora um pouco e devolve 'bolo quentinho'

// Síncrona: cozinha ali mesmo, e devolve o prato.
function pedirNoBalcao(nome) {
  return cozinhar(nome);
}

let ultima = 0;

// Assíncrona: devolve já uma senha (1, 2, 3…), sem cozinhar nada. Depois, com setTimeout, cozinha e chama
// pronto(senha, prato), uma vez.
function pedirComSenha(nome, pronto) {
  ultima++;
  setTimeout(() => pronto(ultima, cozinhar(nome)), 0);
  return ultima;
}

module.exports = { pedirNoBalcao, pedirComSenha };
