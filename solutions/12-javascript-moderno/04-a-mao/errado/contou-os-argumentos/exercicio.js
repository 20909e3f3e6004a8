// O programa de hoje, para você traduzir aqui mesmo, linha por linha.
var precos = { cafe: 6, pao: 2, bolo: 9 };

var conta = function (itens, taxa) {
  if (arguments.length < 2) taxa = 0.5;
  var total = itens.reduce(function (soma, item) { return soma + precos[item]; }, 0);
  return itens.length + ' itens: R$ ' + total * (1 + taxa);
};

var botoes = [];
for (var i = 1; i <= 3; i++) {
  (function (mesa) {
    botoes.push(function () { return 'mesa ' + mesa + ' chama'; });
  })(i);
}

module.exports = { conta: conta, botoes: botoes };
