// koa: a cebola de middlewares, o contexto, erros, e o que vira corpo.
const { conversa, pacote } = require('./fixtures/fala'), root = require('./fixtures/arquivos');
const fs = require('fs'), { Readable } = require('stream');
const Koa = pacote('koa');
const app = new Koa({ keys: ['k1', 'k2'], proxy: true });
app.silent = true;
app.use(async (ctx, next) => { ctx.set('X-Antes', '1'); await next(); ctx.set('X-Depois', ctx.status + ' ' + ctx.state.usuario); });
app.use(async (ctx, next) => { ctx.state.usuario = 'zé'.length; await next(); });
app.context.soma = (a, b) => a + b;
const rotas = {
  '/texto': (ctx) => { ctx.body = 'olá'; },
  '/html': (ctx) => { ctx.body = '<p>olá'; },
  '/obj': (ctx) => { ctx.body = { soma: ctx.soma(1, 2), q: ctx.query, host: ctx.host, ip: ctx.ip, p: ctx.protocol, href: ctx.href, tipo: ctx.is('json') }; },
  '/buffer': (ctx) => { ctx.body = Buffer.from([1, 2]); },
  '/cano': (ctx) => { ctx.type = 'css'; ctx.body = fs.createReadStream(root + '/estilo.css'); },
  '/pedacos': (ctx) => { ctx.body = Readable.from(['um ', 'dois']); },
  '/nulo': (ctx) => { ctx.body = null; },
  '/201': (ctx) => { ctx.status = 201; },
  '/vai': (ctx) => { ctx.redirect('/lá?a=ç'); },
  '/anexo': (ctx) => { ctx.attachment('ação.txt'); ctx.body = 'x'; },
  '/etag': (ctx) => { ctx.etag = 'abc'; ctx.lastModified = new Date(0); ctx.body = 'x'; if (ctx.fresh) ctx.status = 304; },
  '/cookie': (ctx) => { ctx.cookies.set('a', '1', { signed: true, overwrite: true }); ctx.cookies.set('b', '2', { signed: false, maxAge: undefined, sameSite: 'strict' }); ctx.body = String(ctx.cookies.get('a', { signed: true })); },
  '/lanca': (ctx) => ctx.throw(402, 'pague', { headers: { 'X-Preco': '10' } }),
  '/assert': (ctx) => ctx.assert(ctx.query.x, 400, 'falta x'),
  '/erro': () => { throw new Error('segredo'); },
  '/expose': () => { throw Object.assign(new Error('visto'), { expose: true, status: 503 }); },
  '/enoent': (ctx) => { ctx.body = fs.createReadStream(root + '/nada'); },
  '/aceita': (ctx) => { ctx.body = [ctx.accepts('html', 'json'), ctx.acceptsLanguages('pt', 'en'), ctx.length, ctx.charset]; },
  '/na-mao': (ctx) => { ctx.respond = false; ctx.res.end('na mão'); }
};
app.use((ctx) => rotas[ctx.path] && rotas[ctx.path](ctx));
app.on('error', (err) => console.log('erro:', err.message.replace(/'.*'/, '…'), err.status));
conversa(app.callback(), Object.keys(rotas).map((r) => 'GET ' + r).concat(['HEAD /texto', 'GET /nada', ['GET /etag', { 'If-None-Match': '"abc"' }],
  ['GET /cookie', { Cookie: 'a=1; a.sig=R5wwrkeY9KPuZBQp_4zAUTcZPPE' }], ['GET /obj?a=1&a=2', { 'X-Forwarded-For': '1.2.3.4', 'X-Forwarded-Proto': 'https' }], ['GET /aceita', { Accept: 'application/json', 'Accept-Language': 'en' }]]));
