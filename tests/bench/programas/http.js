// O servidor que se mede: a resposta tem os mesmos bytes da que o servidor em C dá.
var http = require('http');

var server = http.createServer(function (request, response) {
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 3 });
  response.end('oi\n');
});
server.keepAliveTimeout = 120000; // as conexões ociosas têm de durar a medição
server.listen(Number(process.argv[2]), '127.0.0.1', function () { console.log('pronto'); });
