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

let ultimo = 0;

function naColecao(req, res) {
  if (req.method === 'GET') return responde(res, 200, [...tarefas.values()]);
  if (req.method !== 'POST') return responde(res, 405);
  recebe(req, ({ texto }) => {
    const tarefa = { id: tarefas.size + 1, texto };
    tarefas.set(String(tarefa.id), tarefa);
    res.setHeader('Location', `/tarefas/${tarefa.id}`);
    responde(res, 201, tarefa);
  });
}

function numaTarefa(req, res, id) {
  const tarefa = tarefas.get(id);
  if (req.method === 'GET') return responde(res, 200, tarefa);
  if (req.method === 'PUT') {
    return recebe(req, ({ texto }) => {
      tarefa.texto = texto;
      responde(res, 200, tarefa);
    });
  }
  if (req.method !== 'DELETE') return responde(res, 405);
  tarefas.delete(id);
  responde(res, 204);
}

module.exports = http.createServer((req, res) => {
  const [, colecao, id] = req.url.split('/'); // '/tarefas/7' -> 'tarefas', '7'
  if (colecao !== 'tarefas') return responde(res, 404);
  if (id === undefined) naColecao(req, res);
  else if (!tarefas.has(id)) responde(res, 404);
  else numaTarefa(req, res, id);
});
