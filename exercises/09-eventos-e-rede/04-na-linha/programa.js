// Um pedido com a cozinha aberta, e três com ela fechada. Quem não é atendido desiste quando sabe da recusa.
const net = require('net');
const atendente = require('./exercicio');

const cozinha = net.createServer({ allowHalfOpen: true }, (socket) => {
  let pedido = '';
  socket.setEncoding('utf8');
  socket.on('data', (texto) => { pedido += texto; });
  socket.on('end', () => socket.end(`${pedido} quentinho`));
});

cozinha.listen(0, '127.0.0.1', () => {
  const servidor = atendente(cozinha.address().port);
  servidor.listen(0, '127.0.0.1', () => {
    pede(servidor, 'pão', (resposta) => {
      console.log('servido:', resposta);
      cozinha.close(() => semCozinha(servidor, 3));
    });
  });
});

function pede(servidor, pedido, pronto) {
  let resposta = '';
  const cliente = net.connect(servidor.address().port, '127.0.0.1');
  cliente.setEncoding('utf8');
  cliente.on('data', (texto) => { resposta += texto; });
  cliente.on('close', () => pronto(resposta));
  cliente.end(pedido);
  return cliente;
}

function semCozinha(servidor, faltam) {
  if (faltam === 0) return servidor.close();
  const cliente = pede(servidor, 'bolo', () => semCozinha(servidor, faltam - 1));
  servidor.once('recusa', (codigo) => {
    console.log('sem cozinha:', codigo);
    setImmediate(() => cliente.destroy());
  });
}
