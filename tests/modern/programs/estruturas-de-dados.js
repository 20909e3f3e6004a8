// Lista ligada, pilha, fila, árvore de busca, heap, trie.
class No { constructor(v, prox = null) { this.v = v; this.prox = prox; } }
class ListaLigada {
  #cabeca = null;
  tamanho = 0;
  static de(it) { const l = new this(); for (const x of it) l.poe(x); return l; }
  poe(v) {
    const n = new No(v);
    if (!this.#cabeca) this.#cabeca = n; else { let a = this.#cabeca; while (a.prox) a = a.prox; a.prox = n; }
    this.tamanho++;
    return this;
  }
  tira(v) {
    let ant = null;
    for (let a = this.#cabeca; a; [ant, a] = [a, a.prox]) {
      if (a.v !== v) continue;
      ant ? (ant.prox = a.prox) : (this.#cabeca = a.prox);
      this.tamanho--;
      return true;
    }
    return false;
  }
  inverte() {
    let ant = null, a = this.#cabeca;
    while (a) [a.prox, ant, a] = [ant, a, a.prox];
    this.#cabeca = ant;
    return this;
  }
  *[Symbol.iterator]() { for (let a = this.#cabeca; a; a = a.prox) yield a.v; }
}
const l = ListaLigada.de('abcd');
console.log(
  [...l], l.tira('c'), l.tira('z'), l.tira('a'), [...l].join('>'), l.tamanho,
  [...l.poe('e').inverte()].join('>')
);
class Arvore {
  #raiz;
  insere(...vs) {
    for (const v of vs) {
      const novo = { v };
      if (!this.#raiz) { this.#raiz = novo; continue; }
      let n = this.#raiz;
      for (;;) { const lado = v < n.v ? 'e' : 'd'; if (!n[lado]) { n[lado] = novo; break; } n = n[lado]; }
    }
    return this;
  }
  *#ordem(n) { if (n) { yield* this.#ordem(n.e); yield n.v; yield* this.#ordem(n.d); } }
  [Symbol.iterator]() { return this.#ordem(this.#raiz); }
  tem(v) { let n = this.#raiz; while (n && n.v !== v) n = v < n.v ? n.e : n.d; return !!n; }
  get altura() { const h = (n) => (n ? 1 + Math.max(h(n.e), h(n.d)) : 0); return h(this.#raiz); }
}
const a = new Arvore().insere(5, 2, 8, 1, 9, 3);
console.log([...a], a.tem(3), a.tem(7), a.altura, Math.min(...a));
class Heap {
  #l = [];
  #cmp;
  constructor(cmp = (x, y) => x - y) { this.#cmp = cmp; }
  get tamanho() { return this.#l.length; }
  poe(...vs) {
    for (const v of vs) {
      const h = this.#l;
      h.push(v);
      for (let i = h.length - 1, p; i && this.#cmp(
        h[i], h[(p = (i - 1) >> 1)]
      ) < 0; i = p) [h[i], h[p]] = [h[p], h[i]];
    }
    return this;
  }
  tira() {
    const h = this.#l, [topo] = h, ult = h.pop();
    if (h.length) {
      h[0] = ult;
      for (let i = 0; ; ) {
        let m = i;
        for (const f of [2 * i + 1, 2 * i + 2]) if (f < h.length && this.#cmp(h[f], h[m]) < 0) m = f;
        if (m === i) break;
        [h[i], h[m]] = [h[m], h[i]];
        i = m;
      }
    }
    return topo;
  }
  *esvazia() { while (this.tamanho) yield this.tira(); }
}
console.log(
  [...new Heap().poe(5, 3, 8, 1, 9, 2).esvazia()],
  [...new Heap((x, y) => y.p - x.p).poe({ n: 'a', p: 1 }, { n: 'b', p: 3 }).esvazia()].map(({ n }) => n)
);
class Trie {
  #f = {};
  #fim = false;
  poe(p) {
    const [c, ...r] = p;
    if (c === undefined) this.#fim = true; else (this.#f[c] ??= new Trie()).poe(r.join(''));
    return this;
  }
  *palavras(pref = '') {
    if (this.#fim) yield pref;
    for (const [c, t] of Object.entries(this.#f).sort()) yield* t.palavras(pref + c);
  }
  *com(pref, i = 0) {
    if (i === pref.length) yield* this.palavras(pref); else yield* this.#f[pref[i]]?.com(pref, i + 1) ?? [];
  }
}
const t = ['casa', 'caso', 'cama', 'dado', 'ca'].reduce((x, p) => x.poe(p), new Trie());
console.log([...t.palavras()], [...t.com('cas')], [...t.com('z')]);
class Fila {
  #e = [];
  #s = [];
  entra(x) { this.#e.push(x); return this; }
  sai() { if (!this.#s.length) while (this.#e.length) this.#s.push(this.#e.pop()); return this.#s.pop(); }
  get tamanho() { return this.#e.length + this.#s.length; }
}
const f = new Fila().entra(1).entra(2);
console.log(f.sai(), f.entra(3).sai(), f.sai(), f.sai(), f.tamanho);
const balanceado = (s) => {
  const pares = { ')': '(', ']': '[', '}': '{' }, pilha = [];
  for (const c of s) {
    if ('([{'.includes(c)) pilha.push(c); else if (c in pares && pilha.pop() !== pares[c]) return false;
  }
  return !pilha.length;
};
console.log(balanceado('{[()]}'), balanceado('(]'), balanceado('(('));
