// Express: vistas em ejs, app.locals, res.locals, res.render com callback, um motor próprio, e os erros.
process.env.NODE_ENV = 'test';
const { conversa, pacote } = require('./fixtures/fala');
const path = require('path'), fs = require('fs');
const app = pacote('express')();
app.set('views', path.join(__dirname, 'fixtures', 'vistas')).set('view engine', 'ejs');
app.engine('txt', (file, options, callback) => fs.readFile(file, 'utf8', (err, text) => callback(err, text && text.replace('%nome%', options.nome))));
app.locals.ola = (nome) => 'olá, ' + nome;
app.use((req, res, next) => { res.locals.titulo = 'local <1>'; next(); });
app.get('/', (req, res) => res.render('pagina', { itens: ['um', '<dois>'] }));
app.get('/titulo', (req, res) => res.render('pagina.ejs', { titulo: 'outro', itens: [] }));
app.get('/callback', (req, res) => res.render('topo', (err, html) => res.type('text').send(html.toUpperCase())));
app.get('/app', (req, res, next) => app.render('topo', { titulo: 'app' }, (err, html) => (err ? next(err) : res.send(html))));
app.get('/nao-ha', (req, res) => res.render('nenhuma'));
app.get('/quebrada', (req, res) => res.render('quebrada'));
app.get('/motor', (req, res) => res.render('x.haml'));
app.use((err, req, res, next) => res.status(500).json({ name: err.name, code: err.code, linha: err.message.split(path.join(__dirname)).join('…').split('\n')[0] }));
conversa(app, ['GET /', 'GET /titulo', 'GET /callback', 'GET /app', 'GET /nao-ha', 'GET /quebrada', 'GET /motor']);
