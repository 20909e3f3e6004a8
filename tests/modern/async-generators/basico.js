// Geradores assíncronos: next devolve promessas, em fila; yield espera promessas.
async function* g(n) {
  for (let i = 0; i < n; i++) { const r = yield i; if (r) console.log('recebi', r); }
  return 'fim';
}
const a = g(2);
console.log(
  a.next() instanceof Promise, typeof a[Symbol.asyncIterator], a[Symbol.asyncIterator]() === a,
  typeof a[Symbol.iterator], Object.prototype.toString.call(a)
);
(async () => {
  console.log(await a.next('x'), await a.next('y'), await a.next(), await a.next());
  const b = g(3); console.log(await Promise.all([b.next(), b.next(), b.next(), b.next(), b.next()]));
  async function* promessas() {
    yield Promise.resolve('desembrulhada');
    const x = yield new Promise((r) => setTimeout(r, 1, 'tarde'));
    console.log('x', x);
    return Promise.resolve('retorno');
  }
  const c = promessas(); console.log(await c.next(), await c.next(), await c.next('X'));
  async function* rejeita() {
    try { yield Promise.reject(new Error('no yield')); } catch (e) {
      console.log('dentro:', e.message);
      yield 'segue';
    }
    throw new Error('no fim');
  }
  const d = rejeita();
  console.log(await d.next());
  await d.next().catch((e) => console.log('fora:', e.message));
  console.log(await d.next());
  async function* trata() {
    try { yield 1; yield 2; } catch (e) { yield 'pegou ' + e; } finally {
      await null;
      console.log('finally');
    }
  }
  let t = trata();
  await t.next();
  console.log(await t.throw('E'), await t.next());
  t = trata();
  await t.next();
  console.log(await t.return('R'), await t.next());
  t = trata();
  console.log(await t.return(Promise.resolve('antes')), await t.throw('depois').catch((e) => e));
  const ordem = [];
  async function* lento() {
    ordem.push('começa');
    await null;
    ordem.push('a');
    yield 1;
    ordem.push('b');
    yield 2;
  }
  const l = lento();
  const ps = [l.next(), l.next(), l.return('r')];
  ordem.push('pedidos feitos');
  console.log(JSON.stringify(await Promise.all(ps)), ordem.join());
  console.log(g.constructor.name, g.name, g.length, 'prototype' in g, Object.prototype.toString.call(g));
  try { new g(); } catch (e) { console.log(e.message); }
  const o = { async *m() { yield this.v; }, v: 'this' };
  console.log((await o.m().next()).value);
  await a.next.call({}).catch((e) => console.log(e.name));
})();
