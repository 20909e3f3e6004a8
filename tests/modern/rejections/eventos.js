// unhandledRejection e rejectionHandled: quando e com quê.
const log = (...a) => console.log(...a);
process.on(
  'unhandledRejection',
  (motivo, promessa) => log(
    'sem tratamento:', motivo instanceof Error ? motivo.message : motivo, promessa instanceof Promise
  )
);
process.on('rejectionHandled', (p) => log('tratada depois', p instanceof Promise));
process.on('exit', (c) => log('exit', c));
const p = Promise.reject(new Error('primeira'));
setTimeout(() => p.catch((e) => log('catch tardio', e.message)), 60);
(async () => { throw new Error('async'); })();
Promise.reject(1).then(() => {});
Promise.reject(2).catch(() => log('tratada'));
Promise.all([Promise.reject(3), Promise.reject(4)]).catch((x) => log('all', x));
Promise.allSettled([Promise.reject(5)]);
Promise.race([1, Promise.reject(6)]);
Promise.any([Promise.reject(7)]).catch((e) => log(e.name));
const q = Promise.reject(8);
q.then(() => {}).catch((x) => log('pela cadeia', x));
new Promise(() => { throw 9; });
new Promise((r, j) => { j(10); j(11); });
Promise.reject(12).finally(() => log('finally não trata'));
(async () => { try { await Promise.reject(13); } catch {} })();
(async () => {
  const a = Promise.reject(14);
  await null;
  try { await a; } catch (x) { log('a tempo', x); }
})();
(async () => {
  const a = Promise.reject(15);
  await new Promise((r) => setTimeout(r, 1));
  try { await a; } catch (x) { log('tarde', x); }
})();
(async function* () { throw 16; })().next();
(async () => {
  for await (const x of [Promise.reject(17), Promise.reject(18)]) log(x);
})().catch((x) => log('for await', x));
setTimeout(() => { Promise.reject('do timer'); process.nextTick(() => log('tick')); }, 120);
Promise.resolve().then(() => { throw new Error('num then'); });
queueMicrotask(() => Promise.reject('da microtarefa'));
