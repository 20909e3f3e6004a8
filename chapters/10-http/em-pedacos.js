// TCP não sabe o que é um pedido: entrega bytes, nos pedaços que quiser.
const http = require('http');
const net = require('net');

const server = http.createServer((req, res) => {
  console.log(`request: ${req.url}, host ${req.headers.host}`);
  res.end('ok');
});

server.listen(0, '127.0.0.1', () => {
  const text = 'GET /aos-poucos HTTP/1.1\r\nHost: exemplo\r\nConnection: close\r\n\r\n';
  const socket = net.connect(server.address().port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => { answer += chunk; });
  socket.on('close', () => {
    console.log(`resposta: ${answer.split('\r\n')[0]}`);
    server.close();
  });
  (function next(i) { // um byte de cada vez
    if (i === text.length) return;
    socket.write(text[i], () => { setImmediate(next, i + 1); });
  })(0);
});
// espera: request: /aos-poucos, host exemplo
// espera: resposta: HTTP/1.1 200 OK
