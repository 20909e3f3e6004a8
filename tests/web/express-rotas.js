// Express: métodos, parâmetros, consulta, curingas, e o que não se encontra.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const app = pacote('express')();
app.get('/', (req, res) => res.send('Olá, Zé'));
app.get('/usuario/:id(\\d+)', (req, res) => res.json({ id: req.params.id, q: req.query }));
app.get('/de/:a-:b/para/:c?', (req, res) => res.json(req.params));
app.get('/arq/*', (req, res) => res.json(req.params[0]));
app.get(/^\/fino(s+)$/, (req, res) => res.json(req.params));
app.all('/tudo', (req, res) => res.send(req.method + ' ' + req.originalUrl + ' ' + req.path));
app.route('/livro').get((req, res) => res.send('um livro')).post((req, res) => res.status(201).send('outro'))
  .delete((req, res) => res.sendStatus(204));
conversa(app, ['GET /', 'HEAD /', 'GET /usuario/42?a=1&b[c]=2&d[]=x&d[]=y', 'GET /usuario/abc', 'GET /de/SP-RJ/para/BH',
  'GET /de/SP-RJ/para', 'GET /arq/um/dois.txt', 'GET /finosss', 'PUT /tudo?x=%C3%A7', 'GET /livro', 'POST /livro',
  'DELETE /livro', 'PATCH /livro', 'OPTIONS /livro', 'GET /nao-ha', 'GET /usuario/%ff', 'GET /de/%E0%A4%A-x/para/y']);
