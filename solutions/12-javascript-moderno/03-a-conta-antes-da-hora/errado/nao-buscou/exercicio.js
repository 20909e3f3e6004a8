const precos = { cafe: 6, pao: 2, bolo: 9 };
const busca = (item) => new Promise((pronto) => setTimeout(pronto, 5, precos[item]));

async function conta(pedido) {
  let total = 0;
  for (const item of pedido) total += precos[item];
  return total;
}

conta(['cafe', 'pao', 'bolo'])
  .then((total) => console.log(`três itens: R$ ${total}`))
  .then(() => conta([]))
  .then((total) => console.log(`nenhum item: R$ ${total}`));
