// TCP não sabe o que é um pedido: entrega bytes, nos pedaços que quiser.
var http = require('http');
var net = require('net');

var server = http.createServer(function (req, res) {
  console.log('request: ' + req.url + ', host ' + req.headers.host);
  res.end('ok');
});

server.listen(0, '127.0.0.1', function () {
  var text = 'GET /aos-poucos HTTP/1.1\r\nHost: exemplo\r\nConnection: close\r\n\r\n';
  var socket = net.connect(server.address().port, '127.0.0.1');
  var answer = '';
  socket.on('data', function (chunk) { answer += chunk; });
  socket.on('close', function () {
    console.log('resposta: ' + answer.split('\r\n')[0]);
    server.close();
  });
  (function next(i) { // um byte de cada vez
    if (i === text.length) return;
    socket.write(text[i], function () { setImmediate(next, i + 1); });
  })(0);
});
// espera: request: /aos-poucos, host exemplo
// espera: resposta: HTTP/1.1 200 OK
