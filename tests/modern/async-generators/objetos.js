// A forma dos geradores assíncronos e dos seus protótipos; iteradores assíncronos à mão.
async function* g() { yield 1; }
const AG = Object.getPrototypeOf(g), AGp = AG.prototype, AIp = Object.getPrototypeOf(AGp);
console.log(
  AG[Symbol.toStringTag], AGp[Symbol.toStringTag], Object.getOwnPropertyNames(AGp).sort().join(),
  typeof AIp[Symbol.asyncIterator], AG.constructor.name, Object.getPrototypeOf(g.prototype) === AGp
);
console.log(g(), g, String(Symbol.asyncIterator), AIp[Symbol.asyncIterator].name, AGp.next.length, [g()]);
class Intervalo {
  constructor(n) { this.n = n; }
  async *[Symbol.asyncIterator]() { for (let i = 0; i < this.n; i++) { await null; yield i; } }
  static async *de(...xs) { yield* xs; }
  *[Symbol.iterator]() { yield 'síncrono'; }
}
class Cursor {
  #i = 0;
  #fechado = false;
  constructor(l) { this.l = l; }
  [Symbol.asyncIterator]() { return this; }
  async next() {
    if (this.#fechado || this.#i >= this.l.length) return { value: undefined, done: true };
    return { value: await this.l[this.#i++], done: false };
  }
  async return(v) { this.#fechado = true; console.log('cursor fechado'); return { value: v, done: true }; }
}
(async () => {
  const r = [];
  for await (const x of new Intervalo(3)) r.push(x);
  console.log(r, [...new Intervalo(1)]);
  for await (const x of Intervalo.de('a', Promise.resolve('b'))) console.log(x);
  for await (const x of new Cursor([1, 2, 3])) { console.log(x); if (x === 2) break; }
  for await (const x of new Cursor([])) console.log('nunca');
  g.prototype.primeiro = async function () { return (await this.next()).value; };
  console.log(await g().primeiro(), g() instanceof g);
  const A = AG.constructor;
  const din = new A('n', 'while (n) yield await n--');
  const s = [];
  for await (const x of din(3)) s.push(x);
  console.log(s);
  for (const m of [
    'next', 'return', 'throw'
  ]) await AGp[m].call({}, 'v').catch((e) => console.log(m, e.name));
  const x = g();
  console.log(await x.return(), await x.next(), await x.throw(new Error('t')).catch((e) => e.message));
  const [p1, p2] = [g().next(), g().next()];
  console.log(await p1, await p2, (await Promise.all([p1, p2])).length);
  try { for (const y of g()); } catch (e) { console.log(e.name, e.message); }
  try { [...g()]; } catch (e) { console.log(e.name); }
})();
