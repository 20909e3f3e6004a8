// cookie-parser e res.cookie: lidos, assinados, falsos, apagados.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const app = pacote('express')();
app.use(pacote('cookie-parser')(['novo', 'velho']));
app.get('/', (req, res) => res.json({ cookies: req.cookies, signed: req.signedCookies, secret: req.secret }));
app.get('/poe', (req, res) => res.cookie('a', 'ç x;', { path: '/x', httpOnly: true, secure: true, sameSite: 'lax', domain: 'exemplo.com', priority: 'high', partitioned: true })
  .cookie('s', 'valor', { signed: true }).cookie('j', { n: [1] }).cookie('m', '1', { encode: (v) => '<' + v + '>' })
  .cookie('e', 1, { expires: new Date(0) }).clearCookie('fora', { path: '/x' }).end());
app.get('/ruim', (req, res) => res.cookie('a', 'x', { domain: 'a b;' }));
app.get('/nome', (req, res) => res.cookie('a b', 'x'));
app.use((err, req, res, next) => res.status(500).send(err.name + ': ' + err.message));
const c = (Cookie) => ['GET /', { Cookie }];
conversa(app, ['GET /poe', 'GET /', c('a=1; b="dois"; c=%C3%A7; d=j%3A%7B%22n%22%3A1%7D; e=j:ruim; a=2; semvalor; f=%ff'),
  c('s=s%3Avalor.DNrGsKk%2FzQMQCcHxfpY5%2FJ4MBQYSXDYLZJ3nOGlZAho; t=s%3Afalso.abc; u=s:'), ['GET /', { Cookie: ['x=1', 'y=2'] }], 'GET /ruim', 'GET /nome']);
