// Express: o que res.send faz de cada valor, ETag forte e fraca, jsonp, format, status, headers.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const express = pacote('express');
const app = express();
const valores = { texto: '<p>é</p>', vazio: '', nulo: null, bool: false, obj: { a: [1, 'é', null], d: new Date(0), u: undefined }, buffer: Buffer.from([1, 2, 3]),
  nada: undefined, u8: new Uint8Array([65, 66]) };
for (const name of Object.keys(valores)) app.get('/' + name, (req, res) => res.send(valores[name]));
app.get('/304', (req, res) => res.status(304).send('corpo'));
app.get('/204', (req, res) => res.status(204).json({}));
app.get('/205', (req, res) => res.status(205).send('x'));
app.get('/status', (req, res) => res.sendStatus(418));
app.get('/estranho', (req, res) => res.sendStatus(799));
app.get('/jsonp', (req, res) => res.jsonp({ a: '\u2028<' }));
app.get('/format', (req, res) => res.format({ 'text/plain': () => res.send('oi'), html: () => res.send('<p>oi'), json: () => res.send({ oi: 1 }) }));
app.get('/padrao', (req, res) => res.format({ html: () => res.send('h'), default: () => res.status(406).send('nada disso') }));
app.get('/headers', (req, res) => { res.set({ 'X-A': '1', 'X-B': ['2', '3'] }).append('X-B', '4').append('Set-Cookie', 'a=1').append('Set-Cookie', 'b=2');
  res.set('Content-Type', 'text/html').header('x-c', 5); res.removeHeader('x-a'); res.send('' + res.get('x-b')); });
app.get('/etag', (req, res) => { res.set('ETag', '"meu"'); res.send('x'); });
app.get('/fim', (req, res) => { res.write('aos '); res.write('poucos'); res.end('!'); });
const forte = express();
forte.set('etag', 'strong').set('json spaces', 2).set('json escape', true).set('x-powered-by', false).set('json replacer', (k, v) => (k === 'senha' ? undefined : v));
forte.get('/', (req, res) => res.json({ html: '<&>', senha: 1 }));
const minha = express().set('etag', (body, enc) => '"t' + body.length + '"').get('/', (req, res) => res.send('três'));
app.use('/forte', forte).use('/minha', minha).use('/sem', express().disable('etag').get('/', (req, res) => res.send('sem')));
conversa(app, Object.keys(valores).map((name) => 'GET /' + name).concat(['GET /304', 'GET /204', 'GET /205', 'GET /status', 'GET /estranho', 'GET /jsonp', 'GET /jsonp?callback=f[0]!x',
  'GET /format', ['GET /format', { Accept: 'application/json' }], ['GET /format', { Accept: 'text/*;q=0.5, text/html;q=0.1' }], ['GET /format', { Accept: 'image/png' }],
  'GET /padrao', ['GET /padrao', { Accept: 'image/png' }], 'GET /headers', ['GET /etag', { 'If-None-Match': 'W/"meu"' }], 'GET /fim', 'HEAD /fim', 'GET /forte', 'GET /minha',
  ['GET /minha', { 'If-None-Match': '"t5"' }], ['HEAD /texto', { 'If-None-Match': '*' }], 'GET /sem']));
