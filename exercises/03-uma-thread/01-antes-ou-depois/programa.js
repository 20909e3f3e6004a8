const precos = { pão: 1, bolo: 30 };

function comprar(nome, pagar) {
  console.log(`pedido: ${nome}`);
  pagar(precos[nome]);
  console.log(`entregue: ${nome}`);
}

console.log('a padaria abriu');
comprar('pão', (preco) => console.log(`pago: ${preco}`));
['bolo'].forEach((nome) => comprar(nome, (preco) => {
  console.log(`pago, em notas: ${preco}`);
}));
console.log('a padaria fechou');
