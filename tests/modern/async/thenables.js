// Thenables: quem parece promessa é tratado como uma, em todo lugar.
const log = (...a) => console.log(...a);
const t = (v) => ({ then(ok) { ok(v); } }), tRej = (v) => ({ then(_, erro) { erro(v); } });
class Preg {
  constructor(v) { this.v = v; this.vezes = 0; }
  then(ok) { this.vezes++; setTimeout(ok, 1, this.v); }
}
(async () => {
  log(await t(1), await new Preg('preguiçosa'), await t(t('aninhada')));
  try { await tRej('rejeitada'); } catch (e) { log(e); }
  log(
    await { then: 1 }, await { then: null, x: 1 }, typeof await (() => 1),
    await Object.assign(() => {}, { then(ok) { ok('função com then'); } })
  );
  log(await { then(ok) { ok('primeiro'); ok('segundo'); throw new Error('ignorado'); } });
  log(await { then(ok, er) { ok('ok ganha'); er('perde'); } });
  log(
    await Promise.resolve(t(5)), await Promise.all([t('a'), 'b', new Preg('c')]),
    await Promise.race([new Preg('lenta'), t('rápida')])
  );
  const p = new Preg('contada');
  await p;
  await p;
  log(p.vezes);
  log(Promise.resolve(p) === p, (await Promise.allSettled([tRej(1), t(2)])).map((r) => r.status).join());
  const pr = Promise.resolve(1);
  log(Promise.resolve(pr) === pr, (async () => pr)() === pr);
  const circular = new Promise((r) => setTimeout(() => r(circular), 0));
  await circular.catch((e) => log(e.name, e.message));
  log(
    await Promise.resolve().then(() => t('do then')), await new Promise((r) => r(t('do resolve'))),
    await (async () => t('do return'))()
  );
  log(await Promise.reject(t('rejeição não desembrulha')).catch((x) => typeof x.then));
  let lidas = 0;
  const conta = { get then() { lidas++; return (ok) => ok('get'); } };
  log(await conta, lidas);
  const ordem = [];
  const th = { then(ok) { ordem.push('then'); ok(); } };
  const w = (async () => { await th; ordem.push('depois'); })();
  ordem.push('síncrono');
  await w;
  log(ordem.join());
  class Sub extends Promise {}
  log((await Sub.resolve('sub')), Sub.resolve(1) instanceof Sub, (async () => 1)() instanceof Sub);
  Sub.prototype.then = function (a, b) {
    log('then da subclasse');
    return Promise.prototype.then.call(this, a, b);
  };
  log(await Sub.resolve('com then próprio'));
  const proxy = new Proxy({}, { get: (_, k) => (k === 'then' ? undefined : 'prop ' + String(k)) });
  log((await proxy).x);
  log(await undefined, await null, await 0, await '', await NaN);
})();
