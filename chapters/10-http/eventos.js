// A vida de um pedido, evento por evento.
var http = require('http');

var server = http.createServer();
server.on('connection', function () { console.log('connection: alguém conectou'); });
server.on('request', function (req, res) {
  console.log('request: ' + req.method + ' ' + req.url);
  var bytes = 0;
  req.on('data', function (chunk) { bytes += chunk.length; });
  req.on('end', function () {
    console.log('end: o corpo inteiro chegou, ' + bytes + ' bytes');
    res.end('ok');
  });
  res.on('finish', function () { console.log('finish: a resposta foi entregue ao sistema'); });
});
server.on('close', function () { console.log('close: o servidor fechou'); });

server.listen(0, '127.0.0.1', function () {
  var req = http.request({ port: server.address().port, method: 'POST', path: '/envio', agent: false }, function (res) {
    res.resume();
    res.on('end', function () { server.close(); });
  });
  req.write('metade de um corpo, ');
  setTimeout(function () { req.end('e a outra metade'); }, 20);
});
// espera: connection: alguém conectou
// espera: request: POST /envio
// espera: end: o corpo inteiro chegou, 36 bytes
// espera: finish: a resposta foi entregue ao sistema
// espera: close: o servidor fechou
