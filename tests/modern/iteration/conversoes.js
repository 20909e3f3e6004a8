// Iteráveis passados a Array.from, Map, Set, Object.fromEntries, Promise.all, new e espalhados.
function* pares() { yield ['a', 1]; yield ['b', 2]; }
console.log(
  Object.fromEntries(pares()), new Map(pares()), Object.fromEntries(new Map(pares())),
  Array.from(pares(), ([k, v]) => k + v),
  Object.fromEntries(Object.entries({ x: 1, y: 2 }).map(([k, v]) => [v, k]))
);
console.log(
  Array.from({ length: 3 }, (_, i) => i * i), Array.from('olá'),
  Array.from(new Set([1, 2]).entries()), Array.from({ length: 2, 0: 'a' }),
  Array.from([1, 2, 3], function (x) { return x * this.k; }, { k: 2 }), Array.of(7, 8),
  Array.from(new Map([[1, 2]]).values()), Array.from([,]).length
);
console.log(
  new Set('banana').size, [...new Set('banana')].join(''),
  new Map([[NaN, 'nan'], [0, 'zero']]).get(NaN), new Map([[-0, 'z']]).get(0),
  new Set([NaN, NaN]).size, new Set([[], []]).size, new Set(new Set([1])), new Map(new Map([[1, 2]]))
);
const m = new Map(Object.entries({ um: 1, dois: 2 }));
console.log([...m.keys()], [...m.values()], [...m.entries()], [...m].length, m);
m.forEach((v, k, mm) => console.log(k, v, mm === m));
console.log(
  m.set('três', 3) === m, m.delete('um'), m.delete('x'), m.has('dois'), m.size, [...m].map(([k]) => k)
);
const s = new Set();
console.log(s.add(1).add(2) === s, s.has(1), s.delete(1), s.size);
s.forEach((v, v2, ss) => console.log(v === v2, ss === s));
s.clear();
console.log(s);
for (const ruim of [5, {}, [1], [[1]], ['ab'], null]) {
  try { console.log(new Map(ruim)); } catch (e) { console.log(e.name, e.message); }
}
for (const ruim of [5, {}, null, 'aa']) {
  try { console.log(new Set(ruim)); } catch (e) { console.log(e.name, e.message); }
}
try { Object.fromEntries([1]); } catch (e) { console.log(e.name, e.message); }
try { Object.fromEntries(undefined); } catch (e) { console.log(e.name, e.message); }
try { Map(); } catch (e) { console.log(e.name, e.message); }
const grupo = (l, f) => l.reduce((mm, x) => mm.set(f(x), [...(mm.get(f(x)) ?? []), x]), new Map());
console.log(grupo([1, 2, 3, 4], (x) => (x % 2 ? 'ímpar' : 'par')));
const conta = [...'abracadabra'].reduce((o, c) => ({ ...o, [c]: (o[c] ?? 0) + 1 }), {});
console.log(conta, Object.entries(conta).sort(([, a], [, b]) => b - a)[0]);
const inter = (a, b) => new Set([...a].filter((x) => b.has(x)));
console.log(inter(new Set([1, 2, 3]), new Set([2, 3, 4])));
console.log(
  String.raw`${[...'ab'].entries().next().value}`, [...'ab'].entries().toString(),
  Math.min(...new Set([4, 2])), [].concat([...'xy'], ...[['z']]), [...[...'ab'].keys()],
  Array.from(new Array(3).keys()), Array(3).fill().map((_, i) => i), [...Array(2)].map(() => 'x')
);
