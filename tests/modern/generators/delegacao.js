// yield*: valores, retorno, throw, return, qualquer iterável.
function* dentro() {
  try {
    const x = yield 'd1';
    console.log('dentro recebeu', x);
    yield 'd2';
  } catch (e) { console.log('dentro pegou', e); yield 'd catch'; } finally { console.log('dentro finally'); }
  return 'retorno de dentro';
}
function* fora() { console.log('resultado:', yield* dentro()); yield 'f1'; }
let g = fora(); console.log(g.next().value, g.next('X').value, g.next().value, g.next().done);
g = fora(); g.next(); console.log(g.throw('E').value, g.next().value);
g = fora(); g.next(); console.log(g.return('R'), g.next());
function* varios() {
  yield* [1, 2];
  yield* 'ab';
  yield* new Set([3]);
  yield* (function* () { yield 4; return 5; })();
  const r = yield* (function* () { return 'só retorno'; })();
  yield r;
  yield* arguments;
}
console.log([...varios('arg')]);
const manual = { [Symbol.iterator]() {
  let n = 0;
  return {
    next: (v) => { console.log('next', v); return { value: n++, done: n > 2, extra: 1 }; },
    return: (v) => { console.log('return', v); return { value: v + '!', done: true }; }
  };
} };
function* usa() { const r = yield* manual; console.log('r =', r); }
g = usa(); console.log(g.next('a'), g.next('b'), g.next('c'));
g = usa(); g.next(); console.log(g.return('sai'));
g = usa(); g.next(); try { g.throw('x'); } catch (e) { console.log(e.name, e.message); }
for (const ruim of [5, undefined, {}, null]) {
  try { [...(function* () { yield* ruim; })()]; } catch (e) { console.log(e.name, e.message); }
}
function* arvore(n) { if (n) { yield* arvore(n.e); yield n.v; yield* arvore(n.d); } }
console.log([...arvore({ v: 2, e: { v: 1 }, d: { v: 4, e: { v: 3 } } })]);
function* fundo(n) { if (n === 0) yield 'fundo'; else yield* fundo(n - 1); } console.log([...fundo(50)]);
function* teima() { try { yield 1; } finally { yield 'teima'; } }
function* envolve() { try { yield* teima(); } finally { console.log('envolve fecha'); } }
g = envolve(); g.next(); console.log(g.return('r'), g.next(), g.next());
function* repassa() { yield* (function* () { yield { value: 'parece resultado', done: true }; })(); }
console.log(repassa().next());
console.log(
  [...(function* () { yield* (yield* [1, 2], [3]); })()].length,
  [...(function* () { const x = yield* [1]; yield x; })()]
);
