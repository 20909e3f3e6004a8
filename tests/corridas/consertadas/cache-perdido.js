// Nada entre ler e guardar: a espera vem antes.
// sempre: carrinho: leite, pão
const fs = require('fs');
const carrinho = [];

async function acrescentar(item) {
  await fs.promises.stat(__filename);
  carrinho.push(item);
}

async function comprar() {
  const primeira = acrescentar('pão');
  await fs.promises.readFile(__filename);
  await acrescentar('leite');
  await primeira;
  console.log('carrinho: ' + carrinho.sort().join(', '));
}
comprar();
