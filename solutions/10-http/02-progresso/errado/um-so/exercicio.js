const http = require('http');
const url = require('url');

let atual = null; // o envio em andamento

module.exports = http.createServer((req, res) => {
  const { id } = url.parse(req.url, true).query;
  if (req.method === 'POST') {
    atual = { id, received: 0, done: false };
    req.on('data', (chunk) => { atual.received += chunk.length; });
    req.on('end', () => {
      atual.done = true;
      res.end(JSON.stringify({ received: atual.received }));
    });
  } else if (atual && atual.id === id) {
    res.end(JSON.stringify({ received: atual.received, done: atual.done }));
  } else {
    res.statusCode = 404;
    res.end();
  }
});
