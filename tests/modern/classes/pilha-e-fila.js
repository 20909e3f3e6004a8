// Duas classes pequenas com campos privados, e o que se vê de fora.
class Pilha {
  #itens = [];
  empilha(x) { this.#itens.push(x); return this; }
  desempilha() { return this.#itens.pop(); }
  get topo() { return this.#itens.at(-1); }
  get tamanho() { return this.#itens.length; }
}
class PilhaLimitada extends Pilha {
  constructor(limite) { super(); this.limite = limite; }
  empilha(x) { if (this.tamanho === this.limite) throw new RangeError('cheia'); return super.empilha(x); }
}
const p = new PilhaLimitada(2).empilha('a').empilha('b');
console.log(p.topo, p.tamanho, Object.keys(p), p.desempilha(), p.topo);
p.empilha('c');
try { p.empilha('d'); } catch (e) { console.log(e.name, e.message); }
