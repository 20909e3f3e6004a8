// imprime(fonte, trocas): o texto de `fonte` com cada pedaço [de, ate) trocado por `texto`. As posições são as do
// texto original, e as trocas vêm em qualquer ordem. Nenhuma linha muda de lugar: se o pedaço tinha mais quebras de
// linha que o texto novo, as que faltam entram logo depois dele.
const quebras = (texto) => texto.split('\n').length - 1;

function imprime(fonte, trocas) {
  let saida = '', onde = 0;
  for (const { de, ate, texto } of trocas) {
    const faltam = quebras(fonte.slice(de, ate)) - quebras(texto);
    saida += fonte.slice(onde, de) + texto + '\n'.repeat(Math.max(0, faltam));
    onde = ate;
  }
  return saida + fonte.slice(onde);
}

module.exports = imprime;
