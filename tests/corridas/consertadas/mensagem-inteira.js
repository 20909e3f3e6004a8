// Uma mensagem por linha: junta-se até o \n, venham quantos pedaços vierem.
// sempre: pedido de 3 pizzas
const net = require('net');

const servidor = net.createServer((socket) => {
  let resto = '';
  socket.setEncoding('utf8');
  socket.on('data', (pedaco) => {
    const linhas = (resto + pedaco).split('\n');
    resto = linhas.pop();
    for (const linha of linhas) console.log('pedido de', JSON.parse(linha).pizzas, 'pizzas');
  });
  socket.on('end', () => servidor.close());
});

servidor.listen(0, '127.0.0.1', () => {
  const cliente = net.connect(servidor.address().port, '127.0.0.1');
  cliente.end(JSON.stringify({ pizzas: 3, endereco: 'rua das Laranjeiras, 100' }) + '\n');
});
