// koa-compose: a cebola de middlewares: ordem, erros, next chamado duas vezes.
const compose = require('../../build/npm/node_modules/koa-compose');
const log = [], m = (n) => async (ctx, next) => { log.push(`>${n}`); await next(); log.push(`<${n}`); };
(async () => {
  await compose([m(1), m(2), m(3)])({});
  console.log(log.splice(0).join(' '));
  await compose([])({});
  console.log(await compose([async (c, n) => `a${await n()}`, async () => 'b'])({}));
  const ctx = {};
  await compose([
    (c, n) => { c.x = 1; return n(); }, async (c, n) => { await n(); c.y = c.x + 1; },
    (c) => { c.z = 'fim'; }
  ])(ctx);
  console.log(ctx);
  await compose([m(1), m(2)])({}, async () => { log.push('next final'); });
  console.log(log.splice(0).join(' '));
  await compose([
    async (c, n) => { try { await n(); } catch (e) { log.push(`pegou ${e.message}`); } }, m(2),
    async () => { throw new Error('fundo'); }
  ])({});
  console.log(log.splice(0).join(' '));
  await compose([
    async (c, n) => { await n(); await n(); }, async () => {}
  ])({}).catch((e) => console.log(e.message));
  await compose([() => {
    throw new TypeError('síncrono');
  }])({}).catch((e) => console.log(e.name, e.message));
  console.log(compose([() => {}])({}) instanceof Promise);
  for (const ruim of [null, {}, [1], [async () => {}, {}]]) {
    try { compose(ruim); console.log('aceito'); } catch (e) { console.log(e.name, e.message); }
  }
  const aninhado = compose([m('a'), compose([m('b'), compose([m('c')])]), m('d')]);
  await aninhado({});
  console.log(log.splice(0).join(' '));
  const muitos = compose(Array.from({ length: 100 }, (_, i) => async (c, n) => { c.n += i; await n(); }));
  const c = { n: 0 };
  await muitos(c);
  console.log(c.n);
  await Promise.all([compose([m('p1')])({}), compose([m('p2')])({})]);
  console.log(log.join(' '));
})();
