// imprime(fonte, trocas): o texto de `fonte` com cada pedaço [de, ate) trocado por `texto`. As posições são as do
// texto original, e as trocas vêm em qualquer ordem. Nenhuma linha muda de lugar: se o pedaço tinha mais quebras de
// linha que o texto novo, as que faltam entram logo depois dele.
function imprime(fonte, trocas) {
  // escreva aqui
}

module.exports = imprime;
