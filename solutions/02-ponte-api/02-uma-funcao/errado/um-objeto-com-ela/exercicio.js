// cumprimenta(nome): devolve 'olá, NOME!'. cumprimenta.vezes() diz quantas vezes ela já foi chamada, por
// qualquer arquivo do programa. O módulo exporta a própria função.
let vezes = 0;

function cumprimenta(nome) {
  vezes++;
  return `olá, ${nome}!`;
}

cumprimenta.vezes = () => vezes;

exports.cumprimenta = cumprimenta;
