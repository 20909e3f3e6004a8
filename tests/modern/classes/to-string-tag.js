// Symbol.toStringTag, toPrimitive, hasInstance, species, iterator em classes.
class Dinheiro {
  constructor(v) { this.v = v; }
  get [Symbol.toStringTag]() { return 'Dinheiro'; }
  [Symbol.toPrimitive](dica) {
    return dica === 'string' ? `R$ ${this.v}` : dica === 'number' ? this.v : 'padrão';
  }
}
const d = new Dinheiro(5);
console.log(Object.prototype.toString.call(d), `${d}`, +d, d + '', d * 2, d == 'padrão', [d] + '');
class Par { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Par, 3 instanceof Par);
class Intervalo {
  constructor(a, b) { Object.assign(this, { a, b }); }
  *[Symbol.iterator]() { for (let i = this.a; i <= this.b; i++) yield i; }
}
console.log(
  [...new Intervalo(1, 4)], Math.max(...new Intervalo(2, 6)),
  Array.from(new Intervalo(0, 2), (x) => x * 2)
);
const [p, , q] = new Intervalo(7, 9);
console.log(p, q);
class Manual {
  #i = 0;
  [Symbol.iterator]() { return this; }
  next() { return { done: this.#i > 2, value: this.#i++ }; }
}
console.log([...new Manual()]);
class Ruim { [Symbol.toPrimitive]() { return {}; } }
try { `${new Ruim()}`; } catch (e) { console.log(e.name, e.message); }
class Json { toJSON() { return { serializado: true }; } }
console.log(JSON.stringify({ j: new Json() }));
class V { constructor(n) { this.n = n; } valueOf() { return this.n; } }
console.log(new V(3) + new V(4), new V(3) < new V(4), new V(1) == 1, Math.max(new V(5), 2));
class T { static get [Symbol.toStringTag]() { return 'Classe'; } }
console.log(Object.prototype.toString.call(T), Object.prototype.toString.call(new T()));
for (const v of [
  function* () {}, async () => {}, async function* () {}, new Map(), new Set(), Promise.resolve(),
  Symbol(), (function* () {})(), [][Symbol.iterator](), new Map().keys(), ''[Symbol.iterator](), Math,
  JSON
]) console.log(Object.prototype.toString.call(v));
class Concat {
  constructor() { this.length = 2; this[0] = 'a'; this[1] = 'b'; }
  get [Symbol.isConcatSpreadable]() { return true; }
}
console.log([1].concat(new Concat()));
