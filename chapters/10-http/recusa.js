// Pedidos ambíguos ou grandes demais: o servidor responde com um código e desliga.
const http = require('http');
const net = require('net');

const server = http.createServer((req, res) => { res.end('isto não devia aparecer'); });

const requests = [
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'GET / HTTP/1.1\r\nHost : a\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nX: ' + 'x'.repeat(20000) + '\r\n\r\n'
];

function next() {
  if (requests.length === 0) return server.close();
  const socket = net.connect(server.address().port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => { answer += chunk; });
  socket.on('error', () => {});
  socket.on('close', () => {
    console.log(answer.split('\r\n')[0]);
    next();
  });
  socket.write(requests.shift());
}
server.listen(0, '127.0.0.1', next);
// espera: HTTP/1.1 400 Bad Request
// espera: HTTP/1.1 400 Bad Request
// espera: HTTP/1.1 400 Bad Request
// espera: HTTP/1.1 431 Request Header Fields Too Large
