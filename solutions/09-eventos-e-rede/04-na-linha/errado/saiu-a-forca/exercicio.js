const net = require('net');

// Um atendente entre os clientes e a cozinha: passa o pedido, e devolve o que ela responder. O cliente faz o
// pedido, diz end() e continua ouvindo; é para isso que serve allowHalfOpen.
function atendente(portaDaCozinha) {
  const servidor = net.createServer({ allowHalfOpen: true }, (cliente) => {
    const cozinha = net.connect(portaDaCozinha, '127.0.0.1');
    let resposta = '';

    cliente.on('data', (pedido) => cozinha.write(pedido));
    cliente.on('end', () => cozinha.end());
    cozinha.setEncoding('utf8');
    cozinha.on('data', (texto) => { resposta += texto; });
    cozinha.on('end', () => cliente.end(resposta));
    cozinha.on('error', (erro) => {
      servidor.emit('recusa', erro.code);
      process.exit();
    });
  });
  return servidor;
}

module.exports = atendente;
