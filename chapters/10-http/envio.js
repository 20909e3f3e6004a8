// módulo: um servidor de envio de arquivos com barra de progresso; não termina sozinho
//
//   build/10-http chapters/10-http/envio.js [porta] [KB por segundo] [confere]
//
// A pergunta do Flickr: o navegador manda os bytes, mas quem sabe quantos chegaram é o servidor.
// Enquanto um POST ainda está chegando, o mesmo processo responde a GET /progresso. Com a palavra
// `confere`, cada pedaço que chega passa por uma conta que segura a thread: veja a barra congelar.
const http = require('http');
const fs = require('fs');
const path = require('path');
const url = require('url');
const soma = require('./soma');

const PORT = Number(process.argv[2] || 8010);
const RATE = Number(process.argv[3] || 0) * 1024; // bytes por segundo; 0: sem freio
const CHECKS = process.argv[4] === 'confere';
const HOUR = 60 * 60 * 1000;

const uploads = {}; // id -> { received, total, state }

function answer(res, status, body) {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(body) + '\n');
}

// POST /envio?id=…: cada pedaço que chega é um evento; entre dois deles o loop atende os outros.
function receive(req, res, id) {
  const upload = uploads[id] = { received: 0, total: Number(req.headers['content-length'] || 0), state: 'chegando' };
  setTimeout(() => { delete uploads[id]; }, HOUR).unref();
  req.on('data', (chunk) => {
    if (CHECKS) soma(chunk, 20);
    upload.received += chunk.length;
    if (RATE > 0) slowDown(req, chunk.length);
  });
  req.on('end', () => {
    upload.state = 'completo';
    answer(res, 200, upload);
  });
  req.on('error', () => { upload.state = 'interrompido'; });
}

// O freio de uma rede lenta: parar de ler enche a fila do kernel, e o navegador espera.
function slowDown(req, bytes) {
  req.pause();
  setTimeout(() => req.resume(), bytes / RATE * 1000);
}

// GET /progresso?id=…
function progress(res, id) {
  if (uploads[id]) answer(res, 200, uploads[id]);
  else answer(res, 404, { error: 'não conheço esse envio' });
}

function page(res) {
  fs.readFile(path.join(__dirname, 'envio.html'), (error, html) => {
    if (error) return answer(res, 500, { error: error.code });
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(html);
  });
}

// Só a nossa própria página pode mandar: um site qualquer, aberto noutra aba, não.
function fromElsewhere(req) {
  return req.headers.origin !== undefined && req.headers.origin !== `http://${req.headers.host}`;
}

const server = http.createServer((req, res) => {
  const where = url.parse(req.url, true);
  const id = String(where.query.id || '').slice(0, 40);
  if (fromElsewhere(req)) answer(res, 403, { error: 'só a própria página pode pedir' });
  else if (req.method === 'GET' && where.pathname === '/') page(res);
  else if (req.method === 'GET' && where.pathname === '/progresso') progress(res, id);
  else if (req.method === 'POST' && where.pathname === '/envio' && id) receive(req, res, id);
  else answer(res, 404, { error: `não há nada em ${where.pathname}` });
});

server.listen(PORT, '127.0.0.1', () => {
  console.log(`abra http://127.0.0.1:${server.address().port}/`);
});
