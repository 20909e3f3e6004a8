// all, allSettled, race, any: ordem, vazios, valores comuns, erros.
const d = (ms, v) => new Promise((r) => setTimeout(
  r, ms, v
)), f = (ms, m) => new Promise((_, j) => setTimeout(
  j, ms, new Error(m)
));
const log = (...a) => console.log(...a);
(async () => {
  log(await Promise.all([d(6, 'a'), d(1, 'b'), 'c', d(3, 'd')]));
  log(await Promise.all([]), await Promise.all('xy'), await Promise.all(new Set([1, d(1, 2)])));
  log(await Promise.all([d(5, 1), f(1, 'falhou'), f(2, 'tarde')]).catch((e) => e.message));
  log((await Promise.allSettled([d(1, 1), f(1, 'e'), 3])).map((r) => r.reason?.message ?? r));
  log(await Promise.allSettled([]));
  log(
    await Promise.race([d(20, 'lenta'), d(1, 'rápida')]),
    await Promise.race([f(1, 'primeira'), d(20)]).catch((e) => e.message),
    await Promise.race([1, d(0)])
  );
  log(
    await Promise.any([f(1, 'x'), d(3, 'ganhou'), d(30, 'tarde')]),
    await Promise.any([f(1, 'a'), f(2, 'b')]).catch((e) => [
      e.constructor.name, e.message, e.errors.map((x) => x.message)
    ]),
    await Promise.any([]).catch((e) => [e.name, e.errors])
  );
  for (const ruim of [
    undefined, 5, {}, null
  ]) log(await Promise.all(ruim).catch((e) => e.name + ': ' + e.message));
  const limite = (p, ms) => Promise.race([p, d(ms).then(() => { throw new Error('demorou'); })]);
  log(await limite(d(1, 'a tempo'), 30), await limite(d(60), 2).catch((e) => e.message));
  log(await d(1, 2).then((x) => x * 2).then((x) => d(1, x + 1)).finally(() => 'ignorado'));
  log(
    await f(1, 'orig').finally(() => { throw new Error('do finally'); }).catch((e) => e.message),
    await Promise.reject(1).then(() => 'não', (e) => 'pegou ' + e)
  );
  log(
    await Promise.resolve(1).then(2).then(null).then((x) => x),
    await Promise.reject('passa').catch(undefined).catch((e) => e)
  );
  log(
    Promise.name, Promise.length, Promise.all.length, Promise.prototype.then.length,
    typeof Promise.withResolvers, Object.getOwnPropertyNames(Promise).sort().join()
  );
  try { Promise(); } catch (e) { log(e.name, e.message); }
  try { new Promise(); } catch (e) { log(e.message); }
  try { new Promise(5); } catch (e) { log(e.message); }
  try { Promise.resolve.call(undefined); } catch (e) { log(e.message); }
  try { Promise.prototype.then.call({}); } catch (e) { log(e.message); }
  const p = new Promise((ok, erro) => { ok(1); erro(2); ok(3); throw new Error('ignorado'); });
  log(await p, await new Promise(() => { throw 'do executor'; }).catch((e) => e));
  log(
    p, Promise.reject(new Error('r')).catch(() => {}), d(9999, 0) && new Promise(() => {}),
    Promise.resolve({ a: 1 })
  );
  process.exit();
})();
