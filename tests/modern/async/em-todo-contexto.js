// await dentro de tudo.
const p = (v) => Promise.resolve(v), q = (v) => new Promise((r) => setTimeout(r, 1, v));
(async function () {
  if (await p(true)) console.log('if'); console.log((await p(false)) ? 'sim' : await p('ternário'));
  switch (await p('b')) {
    case await p('a'): console.log('a'); break;
    case await p('b'): console.log('switch');
    default: console.log('cai');
  }
  for (let i = await p(0); i < (await p(3)); i += await p(1)) {
    if (i === 1) continue;
    console.log('for', i);
  }
  let n = 0; while (await p(n < 2)) n++; do { n--; } while (await q(n > 0)); console.log('n', n);
  for (const x of await p('xy')) console.log(await q(x)); for (const k in await p({ k: 1 })) console.log(k);
  try { throw await p('erro'); } catch (e) { console.log(await p(e)); } finally {
    console.log(await q('finally'));
  }
  console.log(
    [await p(1), ...(await p([2, 3])), await p(4)],
    { a: await p('A'), [await p('k')]: 1, ...(await p({ z: 1 })) }
  );
  const { a = await p('padrão'), b: [c, d = await q('D')] } = await p({ b: ['C'] }); console.log(a, c, d);
  console.log(
    `${await p('t1')}-${await q('t2')}`, (await p(2)) ** (await p(3)), -(await p(1)),
    typeof await p(1), !(await p(0)), void await p(1)
  );
  console.log(
    await (await p(p))(5), (await p({ m() { return this.v; }, v: 'this' })).m(),
    (await p([7]))[await p(0)], await p(await q(await 'três'))
  );
  const o = {};
  o[await p('prop')] = await p('valor');
  o.n = 1;
  o.n += await p(2);
  console.log(o, (await p(null)) ?? 'nulo', (await p(null))?.x, (await p(1)) && await p('e'));
  const f = async (x = 1) => { const g = async () => await p(x) + 1; return g(); };
  console.log(await f(), await f(await p(5)));
  class K extends (await p(Object)) { [await p('m')]() { return 'calculado'; } static s = 'campo'; }
  console.log(new K().m(), K.s);
  console.log(
    await (async () => { lab: for (;;) { for (;;) { await 0; break lab; } } return 'rótulo'; })(),
    new (await p(Array))(await p(2)).length
  );
  console.log(
    await Promise.all([1, 2, 3].map(async (x) => { await q(); return x * 2; })),
    (await Promise.all('ab'.split('').map(async (x) => x + (await p('!'))))).join()
  );
  let v = 1;
  const soma = async () => { v = v + await p(1); };
  await Promise.all([soma(), soma()]);
  console.log('corrida', v);
  const r = [];
  await [1, 2, 3].reduce(async (ant, x) => { await ant; await q(); r.push(x); }, p());
  console.log(r);
  return await p('fim');
}).call({}).then(console.log);
