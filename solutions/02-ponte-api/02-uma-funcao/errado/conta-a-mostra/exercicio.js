function cumprimenta(nome) {
  cumprimenta.conta++;
  return `olá, ${nome}!`;
}
cumprimenta.conta = 0;
cumprimenta.vezes = () => cumprimenta.conta;

module.exports = cumprimenta;
