// O programa de hoje, para você traduzir aqui mesmo, linha por linha.
var precos = { cafe: 6, pao: 2, bolo: 9 };

var conta = function (itens, taxa) {
  if (taxa === void 0) taxa = 0.5;
  var total = itens.reduce(function (soma, item) { return soma + precos[item]; }, 0);
  return itens.length + ' itens: R$ ' + total * (1 + taxa);
};

var botoes = [];
for (var mesa = 1; mesa <= 3; mesa++) {
  botoes.push(function () { return 'mesa ' + mesa + ' chama'; });
}

module.exports = { conta: conta, botoes: botoes };
