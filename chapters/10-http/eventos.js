// A vida de um pedido, evento por evento.
const http = require('http');

const server = http.createServer();
server.on('connection', () => console.log('connection: alguém conectou'));
server.on('request', (req, res) => {
  console.log(`request: ${req.method} ${req.url}`);
  let bytes = 0;
  req.on('data', (chunk) => { bytes += chunk.length; });
  req.on('end', () => {
    console.log(`end: o corpo inteiro chegou, ${bytes} bytes`);
    res.end('ok');
  });
  res.on('finish', () => console.log('finish: a resposta foi entregue ao sistema'));
});
server.on('close', () => console.log('close: o servidor fechou'));

server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, method: 'POST', path: '/envio', agent: false }, (res) => {
    res.resume();
    res.on('end', () => server.close());
  });
  req.write('metade de um corpo, ');
  setTimeout(() => req.end('e a outra metade'), 20);
});
// espera: connection: alguém conectou
// espera: request: POST /envio
// espera: end: o corpo inteiro chegou, 36 bytes
// espera: finish: a resposta foi entregue ao sistema
// espera: close: o servidor fechou
