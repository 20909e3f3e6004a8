const promete = require('./exercicio');

const ferve = (agua, pronto) => setTimeout(pronto, 5, agua > 0 ? null : new Error('sem água'), `${agua} xícaras quentes`);
const fervida = promete(ferve);

Promise.resolve(fervida(2))
  .then((quente) => console.log(quente))
  .then(() => fervida(0))
  .catch((erro) => console.log('sem café:', erro.message));
