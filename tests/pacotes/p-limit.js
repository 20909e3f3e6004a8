// p-limit 3: quantas ao mesmo tempo, ordem, contadores, erros, limpar a fila.
const pLimit = require('../../build/npm/node_modules/p-limit');
const dorme = (ms, v) => new Promise((r) => setTimeout(r, ms, v)); const log = [];
const t = (nome, ms) => async () => {
  log.push(`+${nome}`);
  await dorme(ms);
  log.push(`-${nome}`);
  return nome;
};
(async () => {
  const um = pLimit(1);
  console.log(await Promise.all(['a', 'b', 'c'].map((n) => um(t(n, 2)))), log.splice(0).join(' '));
  const dois = pLimit(2);
  const ps = [['a', 40], ['b', 10], ['c', 200], ['d', 20]].map(([n, ms]) => dois(t(n, ms)));
  console.log(dois.activeCount, dois.pendingCount);
  await null;
  console.log(dois.activeCount, dois.pendingCount);
  console.log((await Promise.all(ps)).join(), log.splice(0).join(' '), dois.activeCount, dois.pendingCount);
  const l = pLimit(1);
  const rs = await Promise.allSettled([
    l(() => { throw new Error('síncrono'); }), l(async () => { throw new Error('async'); }),
    l(() => 'valor'), l((...a) => a, 1, 2, 3)
  ]);
  console.log(rs.map((r) => r.reason?.message ?? r.value));
  const limpa = pLimit(1);
  let rodou = 0;
  limpa(() => dorme(5));
  limpa(() => rodou++);
  limpa(() => rodou++);
  await null;
  limpa.clearQueue();
  await dorme(30);
  console.log(rodou, limpa.pendingCount);
  for (const ruim of [0, -1, 1.5, '2', undefined]) {
    try { pLimit(ruim); console.log('aceito'); } catch (e) { console.log(e.name, e.message); }
  }
  const inf = pLimit(Infinity);
  let max = 0, at = 0;
  await Promise.all(Array.from(
    { length: 50 }, () => inf(async () => { max = Math.max(max, ++at); await dorme(1); at--; })
  ));
  console.log(max);
  const rec = pLimit(3);
  console.log((await Promise.all([1, 2, 3, 4, 5, 6].map((x) => rec(async () => {
    await dorme(x % 3);
    return x * x;
  })))).join());
})();
