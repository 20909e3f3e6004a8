// Pedidos ambíguos ou grandes demais: o servidor responde com um código e desliga.
var http = require('http');
var net = require('net');

var server = http.createServer(function (req, res) { res.end('isto não devia aparecer'); });

var requests = [
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'GET / HTTP/1.1\r\nHost : a\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nX: ' + new Array(20000).join('x') + '\r\n\r\n'
];

function next() {
  if (requests.length === 0) return server.close();
  var socket = net.connect(server.address().port, '127.0.0.1');
  var answer = '';
  socket.on('data', function (chunk) { answer += chunk; });
  socket.on('error', function () {});
  socket.on('close', function () {
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
