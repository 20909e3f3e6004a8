// módulo: um servidor de envio de arquivos com barra de progresso; não termina sozinho
//
//   build/10-http chapters/10-http/envio.js [porta] [KB por segundo]
//
// A pergunta do Flickr: o navegador manda os bytes, mas quem sabe quantos chegaram é o servidor.
// Enquanto um POST ainda está chegando, o mesmo processo responde a GET /progresso.
var http = require('http');
var fs = require('fs');
var path = require('path');
var url = require('url');

var PORT = Number(process.argv[2] || 8010);
var RATE = Number(process.argv[3] || 0) * 1024; // bytes por segundo; 0: sem freio
var HOUR = 60 * 60 * 1000;

var uploads = {}; // id -> { received, total, state }

function answer(res, status, body) {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(body) + '\n');
}

// POST /envio?id=…: cada pedaço que chega é um evento; entre dois deles o loop atende os outros.
function receive(req, res, id) {
  var upload = uploads[id] = { received: 0, total: Number(req.headers['content-length'] || 0), state: 'chegando' };
  setTimeout(function () { delete uploads[id]; }, HOUR).unref();
  req.on('data', function (chunk) {
    upload.received += chunk.length;
    if (RATE > 0) slowDown(req, chunk.length);
  });
  req.on('end', function () {
    upload.state = 'completo';
    answer(res, 200, upload);
  });
  req.on('error', function () { upload.state = 'interrompido'; });
}

// O freio de uma rede lenta: parar de ler enche a fila do kernel, e o navegador espera.
function slowDown(req, bytes) {
  req.pause();
  setTimeout(function () { req.resume(); }, bytes / RATE * 1000);
}

// GET /progresso?id=…
function progress(res, id) {
  if (uploads[id]) answer(res, 200, uploads[id]);
  else answer(res, 404, { error: 'não conheço esse envio' });
}

function page(res) {
  fs.readFile(path.join(__dirname, 'envio.html'), function (error, html) {
    if (error) return answer(res, 500, { error: error.code });
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(html);
  });
}

// Só a nossa própria página pode mandar: um site qualquer, aberto noutra aba, não.
function fromElsewhere(req) {
  return req.headers.origin !== undefined && req.headers.origin !== 'http://' + req.headers.host;
}

var server = http.createServer(function (req, res) {
  var where = url.parse(req.url, true);
  var id = String(where.query.id || '').slice(0, 40);
  if (fromElsewhere(req)) answer(res, 403, { error: 'só a própria página pode pedir' });
  else if (req.method === 'GET' && where.pathname === '/') page(res);
  else if (req.method === 'GET' && where.pathname === '/progresso') progress(res, id);
  else if (req.method === 'POST' && where.pathname === '/envio' && id) receive(req, res, id);
  else answer(res, 404, { error: 'não há nada em ' + where.pathname });
});

server.listen(PORT, '127.0.0.1', function () {
  console.log('abra http://127.0.0.1:' + server.address().port + '/');
});
