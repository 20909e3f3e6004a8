console.log('programa: começo');
const cliente = require('./cliente');
const pedido = require('./pedido');
console.log(`programa: ${cliente.nome} tem ${pedido.quantos} pedidos`);
console.log(`programa: ${require('./pedido').novo()}`);
