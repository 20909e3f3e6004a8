const http = require('http');

const tarefas = new Map(); // id -> { id, texto }

function responde(res, status, corpo) {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  res.end(corpo === undefined ? '' : JSON.stringify(corpo));
}

// O corpo inteiro, já lido como JSON.
function recebe(req, pronto) {
  const pedacos = [];
  req.on('data', (pedaco) => pedacos.push(pedaco));
  req.on('end', () => pronto(JSON.parse(Buffer.concat(pedacos).toString() || '{}')));
}

module.exports = http.createServer((req, res) => {
  const [, colecao, id] = req.url.split('/'); // '/tarefas/7' -> 'tarefas', '7'
  if (colecao !== 'tarefas') return responde(res, 404);
  // escreva aqui os quatro verbos
  responde(res, 501);
});
