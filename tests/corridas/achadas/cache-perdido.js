// Copiar, esperar, guardar a cópia: a segunda cópia foi feita antes de a primeira ser guardada.
// acha: carrinho: pão, leite
// acha: carrinho: leite
const fs = require('fs');
let carrinho = [];

async function acrescentar(item) {
  const antes = carrinho;
  await fs.promises.stat(__filename); // o estoque
  carrinho = antes.concat(item);
}

async function comprar() {
  const primeira = acrescentar('pão');
  await fs.promises.readFile(__filename); // a pessoa escolhe
  await acrescentar('leite');
  await primeira;
  console.log('carrinho: ' + carrinho.join(', '));
}
comprar();
