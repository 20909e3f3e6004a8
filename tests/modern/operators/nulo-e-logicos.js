// ?? e as atribuições lógicas: curto-circuito, avaliação única, setters.
console.log(
  null ?? 1, undefined ?? 2, 0 ?? 3, '' ?? 4, false ?? 5, NaN ?? 6, null ?? undefined ?? 7,
  (null || undefined) ?? 8, null ?? (0 || 9)
);
let a = null, b = 0, c = 1;
a ??= 'a';
b ??= 'b';
c ??= 'c';
console.log(a, b, c);
a ||= 'x';
b ||= 'y';
c ||= 'z';
console.log(a, b, c);
a &&= 'p';
b &&= 'q';
c &&= 0;
console.log(a, b, c);
c &&= 'não';
console.log(c);
const log = [];
const o = {
  _v: null, get v() { log.push('get'); return this._v; },
  set v(x) { log.push('set ' + x); this._v = x; }
};
o.v ??= 1;
o.v ??= 2;
o.v ||= 3;
o.v &&= 4;
o.v += 1;
console.log(log.join());
let n = 0;
const k = () => { n++; return 'k'; }, obj = () => { n++; return o; };
obj()[k()] ??= 5;
console.log(n, o.k);
obj()[k()] ??= (n += 100);
console.log(n);
obj()[k()] += 1;
console.log(n, o.k);
const tenta = (f) => { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
tenta(() => { const q = null; q ??= 1; });
tenta(() => { const q = 1; q ??= 1; return 'não atribuiu'; });
tenta(() => naoHa ?? 1);
tenta(() => { naoHa ??= 1; });
tenta(() => null.x ??= 1);
tenta(() => { 'use strict'; Object.freeze([]).x ??= 1; });
tenta(() => { 'use strict'; const f = Object.freeze({ x: 1 }); return f.x ??= 2; });
let f;
f ??= () => {};
console.log(f.name);
let g;
g ||= function () {};
console.log(g.name);
let h = 1;
h &&= class {};
console.log(h.name);
const p = {};
p.f ??= () => {};
console.log(JSON.stringify(p.f.name));
const l = [undefined, 0];
l[0] ??= 'z';
l[1] ??= 'w';
l[2] ??= 'novo';
console.log(l);
const m = {};
(m.a ??= {}).b ??= [];
m.a.b.push(1);
(m.a ??= {}).b.push(2);
console.log(m);
class C { #x = null; static s = 0; t() { this.#x ??= 'privado'; C.s ||= 'estático'; return [this.#x, C.s]; } }
console.log(new C().t());
const cfg = (op = {}) => ({ porta: op.porta ?? 80, nome: op.nome || 'sem nome', tls: op.tls ?? false });
console.log(cfg(), cfg({ porta: 0, nome: '', tls: null }));
console.log(
  (a ?? b) && c, a && (b ?? c), !(null ?? true), null ?? (() => 'seta')(),
  [null ?? 1, undefined ?? 2], `${null ?? 'modelo'}`, (null ?? {}).x, (x => x ?? 'nulo')()
);
function* ger() { const v = (yield 1) ?? 'nada'; yield v; }
const it = ger();
it.next();
console.log(it.next().value);
(async () => {
  let z = null;
  z ??= await Promise.resolve('await');
  z &&= await z + '!';
  console.log(z, (await null) ?? 'nulo');
})();
