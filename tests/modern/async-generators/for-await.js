// for await: sobre geradores, listas de promessas, iteradores síncronos; fechamento e erros.
const d = (ms, v) => new Promise((r) => setTimeout(r, ms, v)), log = (...a) => console.log(...a);
async function* g(nome, n = 3) {
  try { for (let i = 0; i < n; i++) { await d(1); yield nome + i; } } finally { log('fecha', nome); }
}
(async () => {
  for await (const x of g('a')) log(x);
  for await (const x of [d(3, 'lenta'), 'comum', Promise.resolve('pronta')]) log(x);
  for await (const [k, v] of new Map([['k', 1]])) log(k, v);
  for await (const c of 'oi') log(c);
  for await (const x of g('break')) { if (x === 'break1') break; }
  await (async () => { for await (const x of g('return')) return; })();
  try { for await (const x of g('throw')) throw new Error('corpo'); } catch (e) { log(e.message); }
  fora: for (const i of [1, 2]) { for await (const x of g('rótulo' + i)) continue fora; }
  try {
    for await (const x of [Promise.reject(new Error('rejeitada')), 2]) log('não chega');
  } catch (e) { log(e.message); }
  for (const ruim of [undefined, 5, {}]) {
    try { for await (const x of ruim); } catch (e) { log(e.name, e.message); }
  }
  const manual = {
    i: 0, [Symbol.asyncIterator]() { return this; },
    next() {
      return this.i < 2 ? d(1, { value: this.i++, done: false }) : { done: true, value: 'ignorado' };
    },
    return() { log('return chamado'); return {}; }
  };
  for await (const x of manual) log('manual', x);
  manual.i = 0;
  for await (const x of manual) break;
  const fs = [];
  for await (let x of [1, 2]) fs.push(() => x++);
  log(fs.map((f) => f()), fs.map((f) => f()));
  let fora2;
  for await (fora2 of ['var de fora']);
  log(fora2);
  for await (const { v, w = 'padrão' } of [{ v: 1 }, d(1, { v: 2, w: 3 })]) log(v, w);
  const o = {};
  for await (o.p of [1, 2]);
  log(o.p);
  for await (var vv of [7]);
  log(vv);
  const naoObj = { [Symbol.asyncIterator]: () => ({ next: () => 5 }) };
  try { for await (const x of naoObj); } catch (e) { log(e.name, e.message); }
  const r = [];
  for await (const x of (function* () { yield d(1, 's1'); yield 's2'; })()) r.push(x);
  log(r);
  const { Readable } = require('stream');
  let t = '';
  for await (const p of Readable.from(['um ', 'dois ', 'três'])) t += p;
  log(t);
  const { on, EventEmitter } = require('events');
  const e = new EventEmitter();
  setTimeout(() => { e.emit('x', 1); e.emit('x', 2); }, 1);
  for await (const [x] of on(e, 'x')) { log('evento', x); if (x === 2) break; }
})();
