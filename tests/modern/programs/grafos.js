// Grafos: busca em largura, Dijkstra, ordenação topológica, ciclos, componentes.
class Grafo {
  #adj = new Map();
  aresta(a, b, peso = 1, { volta = true } = {}) {
    for (const [x, y] of volta ? [[a, b], [b, a]] : [[a, b]]) {
      if (!this.#adj.has(x)) this.#adj.set(x, new Map());
      this.#adj.get(x).set(y, peso);
    }
    if (!this.#adj.has(b)) this.#adj.set(b, new Map());
    return this;
  }
  *vizinhos(a) { yield* this.#adj.get(a) ?? []; }
  get nos() { return [...this.#adj.keys()]; }
  *largura(inicio) {
    const vistos = new Set([inicio]), fila = [[inicio, 0]];
    while (fila.length) {
      const [no, d] = fila.shift();
      yield [no, d];
      for (const [v] of this.vizinhos(no)) if (!vistos.has(v)) { vistos.add(v); fila.push([v, d + 1]); }
    }
  }
  caminho(de, para) {
    const dist = new Map([[de, 0]]), veio = new Map(), abertos = new Set([de]);
    while (abertos.size) {
      const no = [...abertos].reduce((m, n) => (dist.get(n) < dist.get(m) ? n : m));
      abertos.delete(no);
      if (no === para) {
        const c = [para];
        for (let n = para; veio.has(n); ) c.unshift((n = veio.get(n)));
        return { custo: dist.get(no), caminho: c };
      }
      for (const [v, p] of this.vizinhos(no)) {
        const d = dist.get(no) + p;
        if (d < (dist.get(v) ?? Infinity)) { dist.set(v, d); veio.set(v, no); abertos.add(v); }
      }
    }
    return null;
  }
  topologica() {
    const cor = {}, saida = [];
    const visita = (n, pilha) => {
      if (cor[n] === 'preto') return;
      if (cor[n] === 'cinza') throw new Error(`ciclo: ${[...pilha, n].join(' > ')}`);
      cor[n] = 'cinza';
      for (const [v] of this.vizinhos(n)) visita(v, [...pilha, n]);
      cor[n] = 'preto';
      saida.unshift(n);
    };
    this.nos.forEach((n) => visita(n, []));
    return saida;
  }
  get componentes() {
    const vistos = new Set(), r = [];
    for (const n of this.nos) {
      if (vistos.has(n)) continue;
      const c = [...this.largura(n)].map(([x]) => x);
      c.forEach((x) => vistos.add(x));
      r.push(c);
    }
    return r;
  }}
const g = new Grafo().aresta('A', 'B', 4).aresta('A', 'C', 1).aresta('C', 'B', 2).aresta('B', 'D', 5).aresta(
  'X', 'Y'
);
console.log([...g.largura('A')].map(([n, d]) => n + d).join(' '), g.caminho('A', 'D'), g.caminho('A', 'X'));
console.log(g.componentes, g.nos.length);
const dir = { volta: false }, dep = new Grafo().aresta('meias', 'sapatos', 1, dir).aresta(
  'calça', 'sapatos', 1, dir
).aresta(
  'calça', 'cinto', 1, dir
).aresta(
  'camisa', 'cinto', 1, dir
);
console.log(dep.topologica());
try { dep.aresta('sapatos', 'calça', 1, dir).topologica(); } catch ({ message }) { console.log(message); }
const labirinto = ['#########', '#E..#...#', '#.#.#.#.#', '#.#...#S#', '#########'];
const ponto = (c) => labirinto.reduce((r, l, y) => (l.includes(c) ? [l.indexOf(c), y] : r), null);
const resolve = () => {
  const [ini, fim] = ['E', 'S'].map(ponto), chave = (p) => p.join(), veio = new Map([[
    chave(ini), null
  ]]), fila = [ini];
  while (fila.length) {
    const p = fila.shift(), [x, y] = p;
    if (chave(p) === chave(fim)) {
      const c = [];
      for (let q = p; q; q = veio.get(chave(q))) c.push(q);
      return c.reverse();
    }
    for (const [dx, dy] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) {
      const n = [x + dx, y + dy];
      if (labirinto[n[1]]?.[n[0]] !== '#' && !veio.has(chave(n))) { veio.set(chave(n), p); fila.push(n); }
    }
  }
};
const sol = resolve();
console.log(
  sol.length,
  labirinto.map((l, y) => [...l].map((c, x) => (c === '.' && sol.some(([a, b]) => a === x && b === y) ? '*' : c)).join('')).join('\n')
);
