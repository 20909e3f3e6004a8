console.log('cliente: começo');
const pedido = require('./pedido');
exports.nome = 'Ana';
exports.mais = () => pedido.novo();
console.log('cliente: fim');
