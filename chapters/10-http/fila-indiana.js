// Três pedidos numa conexão só, mandados de uma vez: as respostas saem na ordem dos pedidos,
// mesmo que a primeira fique pronta por último.
const http = require('http');
const net = require('net');

const server = http.createServer((req, res) => {
  const wait = req.url === '/lento' ? 40 : 0;
  setTimeout(() => {
    console.log(`pronta: ${req.url}`);
    res.end(`${req.url}\n`);
  }, wait);
});

server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => { answer += chunk; });
  socket.on('close', () => {
    console.log(`na ordem: ${answer.match(/^\/\w+$/gm).join(' ')}`);
    server.close();
  });
  socket.write('GET /lento HTTP/1.1\r\nHost: a\r\n\r\n' +
    'GET /rapido HTTP/1.1\r\nHost: a\r\n\r\n' +
    'GET /ultimo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
});
// espera: pronta: /rapido
// espera: pronta: /ultimo
// espera: pronta: /lento
// espera: na ordem: /lento /rapido /ultimo
