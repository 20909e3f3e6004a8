// yield* em geradores assíncronos: assíncronos, síncronos, retorno, throw, return.
const log = (...a) => console.log(...a);
async function* dentro() {
  try {
    const x = yield 'd1';
    log('dentro recebeu', x);
    yield 'd2';
  } catch (e) { log('dentro pegou', e); yield 'catch'; } finally { log('dentro fecha'); }
  return 'retorno';
}
async function* fora() {
  const r = yield* dentro();
  log('r', r);
  yield* ['s1', Promise.resolve('s2')];
  yield* (function* () { yield 'g1'; return 'x'; })();
}
(async () => {
  let g = fora();
  log(
    (await g.next()).value, (await g.next('X')).value, (await g.next()).value, (await g.next()).value,
    (await g.next()).value, await g.next()
  );
  g = fora();
  await g.next();
  log(await g.throw('E'), await g.next());
  g = fora();
  await g.next();
  log(await g.return('R'), await g.next());
  async function* arvore(n) { if (!n) return; yield* arvore(n.e); yield n.v; yield* arvore(n.d); }
  const vs = [];
  for await (const v of arvore({ v: 2, e: { v: 1 }, d: { v: 3 } })) vs.push(v);
  log(vs);
  for (const ruim of [5, null]) {
    try { await (async function* () { yield* ruim; })().next(); } catch (e) { log(e.name, e.message); }
  }
  const semReturn = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }) }) };
  const h = (async function* () { try { yield* semReturn; } finally { log('h fecha'); } })();
  await h.next();
  log(await h.return('sem return'));
  const h2 = (async function* () { yield* semReturn; })();
  await h2.next();
  await h2.throw('x').catch((e) => log(e.name, e.message));
  async function* junta(...its) { for (const it of its) yield* it; }
  const r = [];
  for await (const x of junta('ab', dentro(), new Set([9]))) { r.push(x); if (x === 'd2') break; }
  log(r);
})();
