// connect: a pilha de middlewares de que o Express nasceu.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala'), root = require('./fixtures/arquivos');
const connect = pacote('connect'), serve = pacote('serve-static');
console.error = () => {};
const app = connect();
app.use((req, res, next) => { res.setHeader('X-Ordem', '1'); next(); });
app.use('/api', (req, res) => res.end(JSON.stringify([req.url, req.originalUrl])));
app.use('/erro', () => { throw Object.assign(new Error('lançou'), { status: 418 }); });
app.use('/trata', (req, res, next) => next(new Error('tratado')));
app.use('/trata', (err, req, res, next) => { res.statusCode = 500; res.end(err.message); });
const dentro = connect().use('/b', (req, res) => res.end('dentro ' + req.url));
app.use('/a', dentro);
app.use('/arquivos', serve(root, { index: false }));
app.use('/escreve', (req, res, next) => { res.write('x'); next(new Error('tarde')); });
conversa(app, ['GET /api', 'GET /api/x?y', 'GET /API/z', 'GET /apix', 'GET /erro', 'GET /trata', 'GET /a/b/c', 'GET /a/x', 'GET /arquivos/estilo.css', 'GET /arquivos/', 'GET /arquivos', 'GET /escreve', 'POST /nada', 'HEAD /nada']);
