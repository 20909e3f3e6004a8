console.log('pedido: começo');
const cliente = require('./cliente');
console.log(`pedido: o cliente é ${cliente.nome}`);
exports.quantos = 0;
exports.novo = () => {
  exports.quantos++;
  return `pedido ${exports.quantos}, de ${cliente.nome}`;
};
