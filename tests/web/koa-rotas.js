// @koa/router e koa-bodyparser: rotas com nome, prefixo, parâmetros, métodos que faltam, e os corpos.
const { conversa, pacote } = require('./fixtures/fala');
const Koa = pacote('koa'), { Router } = pacote('@koa/router'), parser = pacote('koa-bodyparser');
const app = new Koa();
app.silent = true;
app.use(parser({ jsonLimit: '50b', enableTypes: ['json', 'form', 'text'], onerror: (err, ctx) => ctx.throw(422, err.type || err.message) }));
const r = new Router({ prefix: '/livros' });
r.param('id', (id, ctx, next) => { if (!/^\d+$/.test(id)) { ctx.status = 404; return; } ctx.id = +id; return next(); });
r.get('lista', '/', (ctx) => { ctx.body = ['lista', r.url('um', 3), ctx.routerPath]; });
r.get('um', '/:id', async (ctx, next) => { ctx.passou = ['a']; await next(); ctx.body.push('volta'); }, (ctx) => { ctx.body = [ctx.id, ctx.params, ctx._matchedRoute, ctx._matchedRouteName].concat(ctx.passou); });
r.post('/', (ctx) => { ctx.status = 201; ctx.body = { body: ctx.request.body, cru: ctx.request.rawBody }; });
r.put('/:id', (ctx) => { ctx.body = 'put ' + ctx.id; });
r.redirect('/velho', 'lista', 301);
const fora = new Router();
fora.use('/a', (ctx, next) => { ctx.set('X-A', 'sim'); return next(); });
const dentro = new Router().get('/b', (ctx) => { ctx.body = 'b'; });
fora.use('/a', dentro.routes());
fora.all('/tudo', (ctx) => { ctx.body = ctx.method; });
app.use(r.routes()).use(r.allowedMethods()).use(fora.routes()).use(fora.allowedMethods({ throw: false }));
const J = { 'Content-Type': 'application/json' };
conversa(app.callback(), ['GET /livros', 'GET /livros/', 'GET /livros/7', 'GET /livros/x', 'PUT /livros/1', 'DELETE /livros/1', 'OPTIONS /livros/1', 'HEAD /livros/7', 'PROPFIND /livros/1', 'GET /a/b', 'GET /livros/velho', 'GET /velho', 'POST /tudo', 'GET /nada',
  ['POST /livros', J, '{"a":"é"}'], ['POST /livros', J, '{'], ['POST /livros', J, '[' + '1,'.repeat(50) + '1]'], ['POST /livros', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a[b]=1&c=2'], ['POST /livros', { 'Content-Type': 'text/plain' }, 'puro'], ['POST /livros', J, '"x"']]);
