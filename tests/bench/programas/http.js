// O servidor que se mede:  http.js PORTA [forma]. A forma "ola" dá os mesmos bytes que o servidor em
// C; as outras são as respostas que um programa comum dá.
var http = require('http');

var forms = {
  ola: function (request, response) {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 3 });
    response.end('oi\n');
  },
  end: function (request, response) {
    response.end('oi\n');
  },
  setHeader: function (request, response) {
    response.setHeader('Content-Type', 'text/plain');
    response.end('oi\n');
  },
  json: function (request, response) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ url: request.url, host: request.headers.host, lista: [1, 2, 3] }));
  },
  post: function (request, response) {
    var size = 0;
    request.on('data', function (chunk) { size += chunk.length; });
    request.on('end', function () { response.end(String(size)); });
  }
};

var server = http.createServer(forms[process.argv[3] || 'ola']);
server.keepAliveTimeout = 120000; // as conexões ociosas têm de durar a medição
server.listen(Number(process.argv[2]), '127.0.0.1', function () { console.log('pronto'); });
