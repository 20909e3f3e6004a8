// Uma lista de tarefas com classes, filtros, símbolos de estado e JSON.
class Tarefa {
  static #proximo = 1;
  #feita = false;
  constructor(titulo, { prioridade = 'média', tags = [] } = {}) {
    this.id = Tarefa.#proximo++;
    Object.assign(this, { titulo, prioridade, tags: new Set(tags) });
  }
  get feita() { return this.#feita; }
  conclui() { this.#feita = true; return this; }
  toString() {
    return `[${this.#feita ? 'x' : ' '}] ${this.id}. ${this.titulo} (${this.prioridade})${[...this.tags].map((t) => ` #${t}`).join('')}`;
  }
  toJSON() { return { id: this.id, titulo: this.titulo, feita: this.#feita, tags: [...this.tags] }; }
}
class Lista {
  #tarefas = new Map();
  adiciona(...args) { const t = new Tarefa(...args); this.#tarefas.set(t.id, t); return t; }
  conclui(id) {
    const t = this.#tarefas.get(id) ?? (() => { throw new RangeError(`não há tarefa ${id}`); })();
    return t.conclui();
  }
  *filtra({ feita, tag } = {}) {
    for (const t of this.#tarefas.values()) {
      if (feita !== undefined && t.feita !== feita) continue;
      if (tag && !t.tags.has(tag)) continue;
      yield t;
    }
  }
  [Symbol.iterator]() { return this.filtra(); }
  get resumo() {
    const [feitas, total] = [[...this.filtra({ feita: true })].length, this.#tarefas.size];
    return `${feitas}/${total}`;
  }
}
const lista = new Lista();
lista.adiciona('estudar', { prioridade: 'alta', tags: ['escola', 'js'] });
lista.adiciona('comprar pão');
lista.adiciona('ler', { tags: ['escola'] });
lista.conclui(2);
for (const t of lista) console.log(`${t}`);
console.log(lista.resumo, [...lista.filtra({ tag: 'escola' })].map(({ titulo }) => titulo));
try { lista.conclui(9); } catch ({ name, message }) { console.log(name, message); }
console.log(JSON.stringify([...lista], null, 1));
