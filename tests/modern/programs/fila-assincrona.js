// Fila de trabalhos assíncronos: limite, prioridade, repetição e prazo.
const dorme = (ms) => new Promise((r) => setTimeout(r, ms));
class Fila {
  #espera = []; #ativos = 0; #limite; #vazia = [];
  constructor(limite = 2) { this.#limite = limite; }
  adiciona(tarefa, { prioridade = 0, tentativas = 1 } = {}) {
    return new Promise((resolve, reject) => {
      this.#espera.push({ tarefa, prioridade, tentativas, resolve, reject });
      this.#espera.sort((a, b) => b.prioridade - a.prioridade);
      queueMicrotask(() => this.#proximo());
    });
  }
  async #proximo() {
    if (this.#ativos >= this.#limite || !this.#espera.length) return;
    const { tarefa, tentativas, resolve, reject } = this.#espera.shift();
    this.#ativos++;
    for (let n = 1; ; n++) {
      try { resolve(await tarefa(n)); break; } catch (erro) { if (n >= tentativas) { reject(erro); break; } }
    }
    this.#ativos--;
    if (!this.#ativos && !this.#espera.length) this.#vazia.splice(0).forEach((f) => f());
    this.#proximo();
  }
  vazia() { return new Promise((r) => this.#vazia.push(r)); }
}
const log = [];
const t = (nome, ms) => async () => {
  log.push(`+${nome}`);
  await dorme(ms);
  log.push(`-${nome}`);
  return nome;
};
(async () => {
  const fila = new Fila(1);
  const ps = [
    fila.adiciona(t('a', 2)), fila.adiciona(t('b', 1)),
    fila.adiciona(t('urgente', 1), { prioridade: 9 })
  ];
  await fila.vazia();
  console.log(log.join(' '), await Promise.all(ps));
  let vezes = 0;
  const teimosa = async (n) => { vezes = n; if (n < 3) throw new Error(`falha ${n}`); return 'na terceira'; };
  console.log(await fila.adiciona(teimosa, { tentativas: 5 }), vezes);
  console.log(await fila.adiciona(teimosa, { tentativas: 2 }).catch((e) => e.message));
  log.length = 0;
  const larga = new Fila(3);
  await Promise.all(['x', 'y', 'z'].map((n, i) => larga.adiciona(t(n, 15 - i * 5))));
  console.log(log.join(' '));
})();
