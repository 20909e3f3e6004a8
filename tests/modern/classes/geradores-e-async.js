// Métodos de todos os tipos, com todos os nomes.
class C {
  *g() { yield 1; yield* [2, 3]; }
  async a() { return 'a'; }
  async *ag() { yield 'ag1'; yield 'ag2'; }
  static *sg() { yield 'sg'; }
  static async sa() { return 'sa ' + this.name; }
  static async *sag() { yield 'sag'; }
  *['calc' + 'ulado']() { yield 'calc'; }
  async ['a' + 1]() { return 'a1'; }
  *[Symbol.iterator]() { yield* 'xy'; }
  async *[Symbol.asyncIterator]() { yield* ['p', 'q']; }
  async 'com espaço'() { return 'espaço'; }
  *7() { yield 7; }
  async *#priv() { yield 'privado'; }
  #p2 = async () => 'p2';
  usa() { return this.#priv().next(); }
  usa2() { return this.#p2(); }
  async get() { return 'método get'; }
  static async *async() { yield 'nome async'; }
  *get2() { yield this; }
}
const c = new C();
console.log([...c.g()], [...C.sg()], [...c.calculado()], [...c], [...c[7]()], [...c.get2()][0] === c);
for (const k of ['g', 'a', 'ag', 'calculado', 'a1', 'com espaço']) console.log(
  k, c[k].name, Object.prototype.toString.call(c[k]), 'prototype' in c[k]
);
try { new c.g(); } catch (e) { console.log(e.name, e.message); }
try { new c.a(); } catch (e) { console.log(e.name, e.message); }
(async () => {
  console.log(await c.a(), await C.sa(), await c.a1(), await c['com espaço'](), await c.get());
  for await (const x of c.ag()) console.log(x);
  for await (const x of c) console.log(x);
  console.log(await C.sag().next(), await c.usa(), await c.usa2(), await C.async().next());
})();
