// Express: sendFile, download, redirect, attachment, links, e o que eles põem nos headers.
process.env.NODE_ENV = 'test';
const { conversa, pacote } = require('./fixtures/fala'), root = require('./fixtures/arquivos');
const app = pacote('express')();
app.get('/arquivo', (req, res) => res.sendFile('estilo.css', { root, maxAge: 5000, headers: { 'X-Meu': 'sim' } }, (err) => console.log('enviado', err || '')));
app.get('/nao-ha', (req, res) => res.sendFile('nada.css', { root }, (err) => { console.log(err.code, err.status); res.status(err.status).end(); }));
app.get('/fora', (req, res, next) => res.sendFile('../x', { root }, next));
app.get('/relativo', (req, res) => res.sendFile('x.css'));
app.get('/escondido', (req, res, next) => res.sendFile('.escondido', { root }, next));
app.get('/baixa', (req, res) => res.download(root + '/dados.json'));
app.get('/baixa-nome', (req, res) => res.download('dados.json', 'relação "1".json', { root }));
app.get('/anexo', (req, res) => res.attachment('foto.png').send(Buffer.from('não é foto')));
app.get('/vai', (req, res) => res.redirect('/outro lugar?a=ç'));
app.get('/vai-301', (req, res) => res.redirect(301, 'http://x.com/"<script>'));
app.get('/volta', (req, res) => res.redirect('back'));
app.get('/lugar', (req, res) => res.location('../acima').links({ next: '/2', last: '/9' }).vary('Accept').vary('Origin').type('txt').send('ok'));
app.use((err, req, res, next) => res.status(err.status || 500).send(err.message.split('\n')[0]));
conversa(app, ['GET /arquivo', 'HEAD /arquivo', ['GET /arquivo', { Range: 'bytes=1-2' }], 'GET /nao-ha', 'GET /fora', 'GET /relativo', 'GET /escondido',
  'GET /baixa', 'GET /baixa-nome', 'GET /anexo', 'GET /vai', ['GET /vai', { Accept: 'text/plain' }], ['GET /vai', { Accept: 'image/png' }],
  'HEAD /vai', 'GET /vai-301', ['GET /volta', { Referer: 'http://de.onde/veio' }], 'GET /volta', 'GET /lugar']);
