// Sequências sem fim e os combinadores que as cortam.
function* naturais(n = 0) { for (;;) yield n++; }
function* pega(n, it) { if (n <= 0) return; for (const x of it) { yield x; if (--n === 0) return; } }
function* mapa(it, f) { for (const x of it) yield f(x); }
function* filtra(it, f) { for (const x of it) if (f(x)) yield x; }
function* ziper(...its) {
  const is = its.map((i) => i[Symbol.iterator]());
  for (;;) {
    const rs = is.map((i) => i.next());
    if (rs.some((r) => r.done)) return;
    yield rs.map((r) => r.value);
  }
}
function* ate(it, f) { for (const x of it) { if (!f(x)) return; yield x; } }
function* cadeia(...its) { for (const it of its) yield* it; }
function* ciclo(l) { while (true) yield* l; }
console.log([...pega(5, naturais())], [...pega(3, filtra(naturais(), (x) => x % 7 === 3))]);
console.log(
  [...pega(4, mapa(naturais(1), (x) => x ** 2))], [...ziper('abc', naturais())],
  [...ate(naturais(), (x) => x < 4)]
);
console.log([...cadeia('ab', [1], pega(2, naturais(8)))], [...pega(7, ciclo('xyz'))].join(''));
function* fib() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } }
console.log([...pega(12, fib())].join());
function* primos() {
  const vistos = [];
  for (const n of naturais(2)) if (vistos.every((p) => n % p)) { vistos.push(n); yield n; }
}
console.log([...pega(12, primos())].join());
function* perm(l) {
  if (l.length < 2) yield l; else for (let i = 0; i < l.length; i++) for (const p of perm([
    ...l.slice(0, i), ...l.slice(i + 1)
  ])) yield [l[i], ...p];
}
console.log([...perm([...'abc'])].map((p) => p.join('')).join());
function* colatz(n) { while (n !== 1) { yield n; n = n % 2 ? 3 * n + 1 : n / 2; } yield 1; }
console.log([...colatz(7)].join(' '));
const [p0, p1, ...semResto] = pega(4, primos()); console.log(p0, p1, semResto);
function* janela(it, n) {
  const b = [];
  for (const x of it) { b.push(x); if (b.length > n) b.shift(); if (b.length === n) yield [...b]; }
}
console.log(JSON.stringify([...janela('abcd', 2)]));
function* lotes(it, n) {
  let b = [];
  for (const x of it) { b.push(x); if (b.length === n) { yield b; b = []; } }
  if (b.length) yield b;
}
console.log([...lotes(pega(5, naturais()), 2)]);
class Faixa {
  constructor(a, b, p = 1) { Object.assign(this, { a, b, p }); }
  *[Symbol.iterator]() { for (let i = this.a; i < this.b; i += this.p) yield i; }
  map(f) { return mapa(this, f); }
}
console.log([...new Faixa(0, 10, 3)], [...new Faixa(0, 3).map((x) => -x)]);
let fechou = 0;
function* vigia() { try { yield* naturais(); } finally { fechou++; } }
for (const x of vigia()) if (x > 2) break;
const [v] = vigia();
[...pega(2, vigia())];
console.log(v, fechou);
