const http = require('http');
const url = require('url');

// Um servidor com duas rotas:
//   POST /envio?id=abc      recebe o corpo e, no fim, responde 200 com {"received":N}
//   GET /progresso?id=abc   responde já, com {"received":N,"done":true ou false}; 404 se não
//                           conhece o id
// `received` é quantos bytes do corpo já chegaram.
const uploads = {};

function answer(res, status, body) {
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(body));
}

module.exports = http.createServer((req, res) => {
  const where = url.parse(req.url, true);
  const id = where.query.id;
  if (req.method === 'POST' && where.pathname === '/envio') {
    const upload = uploads[id] = { received: 0, done: false };
    req.on('data', (chunk) => { upload.received += chunk.length; });
    req.on('end', () => {
      upload.done = true;
      answer(res, 200, { received: upload.received });
    });
  } else if (where.pathname === '/progresso' && uploads[id]) {
    answer(res, 200, uploads[id]);
  } else {
    answer(res, 404, {});
  }
});
