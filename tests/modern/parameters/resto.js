// ...resto: sempre lista nova, fora do length, com nomes e padrões antes.
const f = (a, b = 'b', ...r) => [a, b, r];
console.log(f(), f(1), f(1, 2), f(1, 2, 3, 4), f.length, ((...r) => r).length);
const g = (...r) => r;
console.log(Array.isArray(g()), g(1) !== g(1), g(undefined), g(...[]), g(g), g(null).length);
function antigo(a, ...r) { r.push('x'); return [arguments.length, r.length, arguments[1]]; }
console.log(antigo(1, 2, 3));
function naoLiga(a, ...r) { a = 9; return arguments[0]; } console.log(naoLiga(1));
const soma = (...n) => n.reduce((s, x) => s + x, 0), media = (...n) => soma(...n) / n.length;
console.log(soma(), soma(1, 2, 3), media(2, 4));
const parcial = (fn, ...a) => (...b) => fn(...a, ...b); console.log(parcial(Math.max, 5, 6)(1, 9));
const inverte = (fn) => (...a) => fn(...a.reverse()); console.log(inverte((a, b) => a - b)(1, 10));
class A {
  constructor(...r) { this.r = r; }
  m(...r) { return r.length; }
  static s(...r) { return r; }
  set x(v) {}
}
class B extends A { constructor(p, ...r) { super(...r); this.p = p; } }
console.log(new B(1, 2, 3), new A().m(1, 2), A.s('a'));
function* ge(...r) { yield* r; }
console.log([...ge(1, 2)]);
(async (...r) => r)('as', 'ync').then((v) => console.log(v));
const pipe = (...fs) => (x) => fs.reduce((v, fn) => fn(v), x);
console.log(pipe((x) => x + 1, (x) => x * 2, String)(3));
const curry = (fn, ...a) => a.length >= fn.length ? fn(...a) : (...b) => curry(fn, ...a, ...b);
console.log(curry((a, b, c) => a + b + c)(1)(2, 3), curry((a, b) => a * b)(3)(4));
const log = (nivel, ...partes) => `[${nivel}] ${partes.join(' ')}`; console.log(log('info', 'a', 1, null));
const muda = (...r) => { r = r.map((x) => x * 2); return r; }; console.log(muda(1, 2));
const fecha = (...r) => () => r; const fch = fecha(1); console.log(fch(), fch() === fch());
console.log(
  ((a, ...[b, ...c]) => [a, b, c])(1, 2, 3, 4), ((...{ length }) => length)(1, 1, 1),
  ((...[]) => 'vazio')(1)
);
const memo = (fn, cache = {}) => (...a) => cache[a] ?? (cache[a] = fn(...a));
let vezes = 0;
const m = memo((a, b) => { vezes++; return a + b; });
console.log(m(1, 2), m(1, 2), m(2, 1), vezes);
