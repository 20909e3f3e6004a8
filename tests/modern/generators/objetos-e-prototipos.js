// A forma dos objetos geradores: protótipos, propriedades, herança.
function* g() { yield 1; }
const G = Object.getPrototypeOf(g), Gp = G.prototype, Ip = Object.getPrototypeOf(Gp);
console.log(G[Symbol.toStringTag], Gp[Symbol.toStringTag], G.constructor.name, Gp.constructor === G);
console.log(
  Object.getOwnPropertyNames(Gp).sort().join(), typeof Ip[Symbol.iterator],
  Object.getPrototypeOf(g.prototype) === Gp
);
console.log(
  Object.getPrototypeOf([][Symbol.iterator]().__proto__) === Ip, Gp.next.name, Gp.next.length,
  Gp.throw.length, Gp.return.length
);
console.log(
  g.hasOwnProperty('prototype'), Object.getOwnPropertyNames(g.prototype),
  Object.getOwnPropertyDescriptor(g, 'prototype').writable
);
g.prototype.soma = function () { let t = 0; for (const x of this) t += x; return t; };
console.log(g().soma(), g() instanceof g, Object.keys(g()));
g.prototype = null; console.log(Object.getPrototypeOf(g()) === Gp, [...g()]);
const r = (function* () { yield { a: 1 }; })().next();
console.log(Object.keys(r), r.hasOwnProperty('done'), Object.getPrototypeOf(r) === Object.prototype);
console.log(
  G.constructor('yield 1; yield 2')().next(), Object.prototype.toString.call(g), typeof g, typeof g()
);
const it = g();
console.log(it === it[Symbol.iterator](), Array.from(it), Array.from(it).length, it.next === g().next);
console.log((function* nome(a, b) {}).name, (function* (a, b) {}).length, (function* () {}).name === '');
class Lista {
  #l = [1, 2, 3];
  *[Symbol.iterator]() { yield* this.#l; }
  *pares() { for (const [i, x] of this.#l.entries()) yield [i, x]; }
  static *de(n) { while (n--) yield new Lista(); }
}
console.log(
  Math.max(...new Lista()), new Map(new Lista().pares()), [...Lista.de(2)].length,
  Object.fromEntries(new Lista().pares())
);
console.log(g(), [g()], { g: g() }); console.log(String(g), `${Object.prototype.toString.call(G)}`);
for (const m of ['next', 'return', 'throw']) { try { Gp[m].call(5); } catch (e) { console.log(e.message); } }
console.log(JSON.stringify(g()), JSON.stringify([...g()]), isNaN(g()), g() == '[object Generator]');
