// O programa de hoje, para você traduzir aqui mesmo, linha por linha.
const precos = { cafe: 6, pao: 2, bolo: 9 };

const conta = (itens, taxa = 0.5) => {
  const total = itens.reduce((soma, item) => soma + precos[item], 0);
  return `${itens.length} itens: R$ ${total * (1 + taxa)}`;
};

const botoes = [];
for (let mesa = 1; mesa <= 3; mesa++) {
  botoes.push(() => `mesa ${mesa} chama`);
}

module.exports = { conta: conta, botoes: botoes };
