// morgan: a linha do diário de cada pedido, nos formatos de sempre e nos nossos.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const morgan = pacote('morgan'), app = pacote('express')();
const limpa = (line) => line.replace(/\d\d\/\w{3}\/\d{4}:[\d:]+ \+0000/, 'data').replace(/\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT/, 'data').replace(/\d+\.\d{3}( ms)?/g, 'T$1').replace(/\x1b/g, 'ESC');
const stream = (name) => ({ write: (line) => console.log(name + '| ' + limpa(line).trimEnd()) });
for (const f of ['combined', 'common', 'default', 'short', 'tiny', 'dev']) app.use(morgan(f, { stream: stream(f) }));
morgan.token('meu', (req, res, arg) => arg + req.headers['x-id']);
app.use(morgan(':method :url :status :req[host] :res[content-type] :meu[n=] :http-version :remote-user :date[clf] :date[iso]', {
  stream: { write: (line) => console.log('meu| ' + limpa(line).replace(/\d{4}-\d\d-\d\dT\S+Z/, 'iso').trimEnd()) } }));
app.use(morgan((tokens, req, res) => (res.statusCode < 400 ? null : [tokens.method(req, res), tokens.status(req, res)].join(' ')), { stream: stream('função') }));
app.use(morgan('tiny', { immediate: true, stream: stream('já') }));
app.use(morgan('tiny', { skip: (req, res) => res.statusCode < 500, stream: stream('só erros') }));
app.get('/', (req, res) => res.send('oi'));
app.get('/erro', (req, res) => res.status(500).end());
conversa(app, [['GET /', { 'User-Agent': 'eu/1.0', Referer: 'http://x', Authorization: 'Basic ' + Buffer.from('zé:segredo').toString('base64'), 'X-Id': '7' }], 'GET /erro', 'HEAD /nada', ['GET /', { 'If-None-Match': '*' }]]);
