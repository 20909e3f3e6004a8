// Uma lista ligada que se percorre com for-of.
class Lista {
  #cabeca = null;
  poe(valor) { this.#cabeca = { valor, prox: this.#cabeca }; return this; }
  *[Symbol.iterator]() { for (let n = this.#cabeca; n; n = n.prox) yield n.valor; }
}
const l = new Lista().poe(1).poe(2).poe(3);
console.log([...l], Math.max(...l), Array.from(l, (x) => x * 2));
const [a, ...resto] = l;
console.log(a, resto, new Set(l).size);
for (const x of l) { if (x === 2) break; console.log(x); }
