// Padrões de tutoriais: construtor com opções, builder, estratégia, observador, estado.
class Consulta {
  #partes = { tabela: '', onde: [], limite: null };
  de(t) { this.#partes.tabela = t; return this; }
  onde(...c) { this.#partes.onde.push(c.join(' ')); return this; }
  limite(n) { this.#partes.limite = n; return this; }
  get sql() {
    const { tabela, onde, limite } = this.#partes;
    return [
      `select * from ${tabela}`, onde.length && `where ${onde.join(' and ')}`,
      limite !== null && `limit ${limite}`
    ].filter(Boolean).join(' ');
  }
}
console.log(new Consulta().de('livros').onde('ano', '>', 2000).onde('lido', '=', true).limite(5).sql);
console.log(new Consulta().de('x').sql);
class Servidor {
  constructor({ porta = 80, host = 'local', ...outras } = {}) {
    Object.assign(this, { porta, host, outras });
  }
}
console.log(new Servidor(), new Servidor({ porta: 8080, tls: true }));
class Observavel {
  #o = new Set();
  assina(f) { this.#o.add(f); return () => this.#o.delete(f); }
  avisa(...a) { for (const f of this.#o) f(...a); return this.#o.size; }
}
const obs = new Observavel(), sai = obs.assina((x) => console.log('recebi', x));
console.log(obs.avisa(1), sai(), obs.avisa(2));
class Semaforo {
  static #ciclo = { verde: 'amarelo', amarelo: 'vermelho', vermelho: 'verde' };
  constructor(cor = 'verde') { this.cor = cor; }
  proximo() { this.cor = Semaforo.#ciclo[this.cor]; return this; }
  *[Symbol.iterator]() { for (;;) { yield this.cor; this.proximo(); } }
}
const cores = [];
for (const c of new Semaforo()) { cores.push(c); if (cores.length === 5) break; }
console.log(cores.join(' > '));
class Registro {
  static #tipos = new Map();
  static registra(n, C) { this.#tipos.set(n, C); return this; }
  static cria(n, ...a) {
    const C = this.#tipos.get(n);
    if (!C) throw new Error(`tipo desconhecido: ${n}`);
    return new C(...a);
  }
}
Registro.registra('quadrado', class { constructor(l) { this.area = l ** 2; } }).registra(
  'círculo', class { constructor(r) { this.area = +(Math.PI * r ** 2).toFixed(2); } }
);
console.log(Registro.cria('quadrado', 3).area, Registro.cria('círculo', 1).area);
try { Registro.cria('hexágono'); } catch (e) { console.log(e.message); }
class Matriz {
  constructor(l) { this.l = l; }
  static id(n) {
    return new Matriz(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j))));
  }
  vezes(o) {
    return new Matriz(this.l.map((r) => o.l[0].map((_, j) => r.reduce((s, v, k) => s + v * o.l[k][j], 0))));
  }
  toString() { return this.l.map((r) => r.join(' ')).join('\n'); }
}
console.log(`${new Matriz([[1, 2], [3, 4]]).vezes(new Matriz([[0, 1], [1, 0]]))}\n${Matriz.id(2)}`);
