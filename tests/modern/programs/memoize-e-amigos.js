// memoize, debounce, throttle, once, curry, pipe, compose: as funções de todo tutorial.
const memoize = (f, chave = (...a) => JSON.stringify(a)) => {
  const cache = new Map();
  return (...a) => { const k = chave(...a); if (!cache.has(k)) cache.set(k, f(...a)); return cache.get(k); };
};
const debounce = (f, ms) => {
  let t;
  return (...a) => { clearTimeout(t); t = setTimeout(() => f(...a), ms); };
};
const throttle = (f, ms) => {
  let livre = true;
  return (...a) => {
    if (!livre) return;
    livre = false;
    setTimeout(() => (livre = true), ms);
    return f(...a);
  };
};
const once = (f) => { let r, feito = false; return (...a) => (feito ? r : ((feito = true), (r = f(...a)))); };
const curry = (f) => function c(...a) {
  return a.length >= f.length ? f.apply(this, a) : (...b) => c.apply(this, [...a, ...b]);
};
const pipe = (...fs) => (x) => fs.reduce((v, f) => f(v), x), compose = (...fs) => pipe(...fs.reverse());
const pipeAsync = (...fs) => (x) => fs.reduce(async (v, f) => f(await v), x);
const partial = (f, ...a) => (...b) => f(...a, ...b), flip = (f) => (a, b, ...r) => f(
  b, a, ...r
), not = (f) => (...a) => !f(...a);
let contas = 0;
const fib = memoize((n) => { contas++; return n < 2 ? n : fib(n - 1) + fib(n - 2); });
console.log(fib(40), contas);
const digita = debounce((t) => console.log('debounce', t), 3);
'abc'.split('').forEach((_, i, l) => digita(l.slice(0, i + 1).join('')));
const rola = throttle((n) => n, 50); console.log([1, 2, 3].map(rola));
const inicia = once(() => { console.log('uma vez'); return 42; }); console.log(inicia(), inicia());
const soma3 = curry((a, b, c) => a + b + c);
console.log(soma3(1)(2)(3), soma3(1, 2)(3), soma3(1)(2, 3), soma3(1, 2, 3));
console.log(
  pipe((x) => x + 1, (x) => x * 2)(3), compose((x) => x + 1, (x) => x * 2)(3),
  partial(Math.max, 5)(3, 9), flip((a, b) => a - b)(1, 10)
);
console.log([1, 2, 3, 4].filter(not((x) => x % 2)), ['b', 'a'].sort(flip((a, b) => a.localeCompare(b))));
pipeAsync(async (x) => x + 1, (x) => x * 10, async (x) => `async ${x}`)(1).then(console.log);
const agrupa = (l, f) => l.reduce((r, x) => ({ ...r, [f(x)]: [...(r[f(x)] ?? []), x] }), {});
console.log(agrupa(['um', 'dois', 'três', 'dez'], (s) => s.length));
const fundo = (o) => (Array.isArray(o) ? o.map(fundo) : o && typeof o === 'object' ? Object.fromEntries(Object.entries(o).map(([k, v]) => [
  k, fundo(v)
])) : o);
const orig = { a: [1, { b: 2 }] }, copia = fundo(orig);
copia.a[1].b = 3;
console.log(orig.a[1].b, copia.a[1].b);
const intervalo = (a, b, p = 1) => Array.from({ length: Math.ceil((b - a) / p) }, (_, i) => a + i * p);
console.log(intervalo(0, 10, 3));
const chunk = (l, n) => (l.length ? [l.slice(0, n), ...chunk(l.slice(n), n)] : []);
console.log(JSON.stringify(chunk([1, 2, 3, 4, 5], 2)));
