// LRU com Map: ordem de uso, capacidade, iteração, estatísticas.
class LRU {
  #m = new Map(); #acertos = 0; #erros = 0;
  constructor(capacidade, { aoSair = () => {} } = {}) { this.capacidade = capacidade; this.aoSair = aoSair; }
  get(k) {
    if (!this.#m.has(k)) { this.#erros++; return undefined; }
    const v = this.#m.get(k);
    this.#m.delete(k); this.#m.set(k, v); this.#acertos++;
    return v;
  }
  set(k, v) {
    this.#m.delete(k);
    this.#m.set(k, v);
    if (this.#m.size > this.capacidade) {
      const [[velha, valor]] = this.#m;
      this.#m.delete(velha);
      this.aoSair(velha, valor);
    }
    return this;
  }
  has = (k) => this.#m.has(k);
  *[Symbol.iterator]() { yield* [...this.#m].reverse(); }
  get tamanho() { return this.#m.size; }
  get taxa() { return `${this.#acertos}/${this.#acertos + this.#erros}`; }
  static memo(f, n) {
    const lru = new LRU(n);
    return Object.assign((x) => (lru.has(x) ? lru.get(x) : (lru.set(x, f(x)), lru.get(x))), { lru });
  }
}
const saiu = [];
const c = new LRU(2, { aoSair: (...kv) => saiu.push(kv) });
c.set('a', 1).set('b', 2); c.get('a'); c.set('c', 3);
console.log([...c], saiu, c.get('b'), c.get('a'), c.taxa, c.tamanho);
c.set('c', 30); c.set('d', 4);
console.log([...c].map(([k]) => k).join(), saiu.map(([k]) => k).join());
let contas = 0;
const quadrado = LRU.memo((x) => { contas++; return x * x; }, 2);
console.log([1, 2, 1, 3, 2, 1].map(quadrado), contas, [...quadrado.lru]);
const obj = {}, m = new LRU(1); m.set(obj, 'objeto').set(NaN, 'nan');
console.log(m.get(NaN), m.has(obj));
