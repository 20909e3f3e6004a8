// Express: a ordem dos middlewares, next('route'), next('router'), e app.param.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const express = pacote('express');
const app = express();
const passa = (name) => (req, res, next) => { (req.passou = req.passou || []).push(name); next(); };
app.use(passa('a'), [passa('b'), passa('c')]);
app.use('/sub', passa('sub'));
app.param('id', (req, res, next, value, name) => { req.passou.push(name + '=' + value); next(); });
app.get('/x/:id', passa('x1'), (req, res, next) => next(req.params.id === '1' ? 'route' : undefined), passa('x2'),
  (req, res) => res.json(req.passou));
app.get('/x/:id', (req, res) => res.json(['segunda'].concat(req.passou)));
const r = express.Router({ mergeParams: true });
r.use((req, res, next) => next(req.query.fora ? 'router' : undefined));
r.param('cor', (req, res, next, value) => { req.passou.push('cor ' + value); next(); });
r.get('/:cor', (req, res) => res.json({ passou: req.passou, params: req.params, base: req.baseUrl, url: req.url }));
app.use('/sub/:pai', r);
app.use((req, res) => res.status(404).json(req.passou));
conversa(app, ['GET /x/1', 'GET /x/2', 'GET /sub/7/azul', 'GET /sub/7/azul?fora=1', 'GET /nada']);
