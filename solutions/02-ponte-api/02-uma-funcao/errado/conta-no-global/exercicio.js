globalThis.vezes = globalThis.vezes || 0;

function cumprimenta(nome) {
  globalThis.vezes++;
  return `olá, ${nome}!`;
}

cumprimenta.vezes = () => globalThis.vezes;

module.exports = cumprimenta;
