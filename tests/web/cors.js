// cors: a origem de qualquer um, uma lista, uma função; e as perguntas de antes (OPTIONS).
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const cors = pacote('cors'), app = pacote('express')();
app.get('/livre', cors(), (req, res) => res.send('ok'));
app.options('/livre', cors());
const lista = cors({ origin: ['http://a.com', /\.b\.com$/], credentials: true, methods: ['GET', 'PUT'], exposedHeaders: ['X-A', 'X-B'], maxAge: 600, optionsSuccessStatus: 200 });
app.use('/lista', lista, (req, res) => res.send('ok'));
app.use('/funcao', cors((req, callback) => callback(null, { origin: req.get('origin') === 'http://sim.com', allowedHeaders: 'X-Pede', preflightContinue: true })), (req, res) => res.send(req.method));
app.use('/erro', cors({ origin: (origin, callback) => callback(new Error('não')) }));
app.use((err, req, res, next) => res.status(500).send(err.message));
const P = { Origin: 'http://a.com', 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': 'X-Um, X-Dois' };
conversa(app, ['GET /livre', ['OPTIONS /livre', P], ['GET /lista', { Origin: 'http://x.b.com' }], ['GET /lista', { Origin: 'http://c.com' }], ['OPTIONS /lista', P],
  ['OPTIONS /funcao', { Origin: 'http://sim.com' }], ['GET /funcao', { Origin: 'http://nao.com' }], 'GET /erro']);
