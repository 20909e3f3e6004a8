// imprime(fonte, trocas): o texto de `fonte` com cada pedaço [de, ate) trocado por `texto`. As posições são as do
// texto original, e as trocas vêm em qualquer ordem. Nenhuma linha muda de lugar: se o pedaço tinha mais quebras de
// linha que o texto novo, as que faltam entram logo depois dele.
function imprime(fonte, trocas) {
  let saida = fonte;
  for (const { de, ate, texto } of trocas) {
    const faltam = fonte.slice(de, ate).split('\n').length - texto.split('\n').length;
    saida = saida.slice(0, de) + texto + '\n'.repeat(Math.max(0, faltam)) + saida.slice(ate);
  }
  return saida;
}

module.exports = imprime;
