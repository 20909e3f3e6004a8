// Cinco pedidos de uma vez, respondidos de trás para a frente.
var assert = require('assert');
var http = require('http');
var net = require('net');

var waiting = [];
var server = http.createServer(function (req, res) {
  waiting.push(function () { res.end('[' + req.url + ']'); });
  if (waiting.length === 5) {
    while (waiting.length > 0) waiting.pop()();
  }
});

server.listen(0, '127.0.0.1', function () {
  var socket = net.connect(server.address().port, '127.0.0.1');
  var answer = '', requests = '';
  for (var i = 1; i <= 5; i++) {
    requests += 'GET /' + i + ' HTTP/1.1\r\nHost: a\r\n' + (i === 5 ? 'Connection: close\r\n' : '') + '\r\n';
  }
  // O que se confere só com tudo na mão: a conexão fechou, ou passou tempo de sobra.
  var patience = setTimeout(function () { socket.destroy(); }, 3000);
  socket.on('data', function (chunk) { answer += chunk; });
  socket.on('close', function () {
    clearTimeout(patience);
    var bodies = (answer.match(/\[\/\d\]/g) || []).join(' ');
    assert.strictEqual(bodies.split(' ').length, 5, 'faltaram respostas; chegaram só: ' + bodies);
    assert.strictEqual(bodies, '[/1] [/2] [/3] [/4] [/5]', 'as respostas deviam sair na ordem dos pedidos; saíram: ' + bodies);
    server.close();
  });
  socket.write(requests);
});
