// TCP entrega bytes, e não mensagens: um 'data' pode trazer meia.
// acha: pedido de 3 pizzas
// acha: mensagem quebrada
const net = require('net');

const servidor = net.createServer((socket) => {
  socket.once('data', (bytes) => {
    try {
      console.log('pedido de', JSON.parse(bytes).pizzas, 'pizzas');
    } catch (erro) {
      console.log('mensagem quebrada');
    }
    socket.destroy();
    servidor.close();
  });
});

servidor.listen(0, '127.0.0.1', () => {
  const cliente = net.connect(servidor.address().port, '127.0.0.1');
  cliente.on('error', () => {});
  cliente.write(JSON.stringify({ pizzas: 3, endereco: 'rua das Laranjeiras, 100' }));
});
