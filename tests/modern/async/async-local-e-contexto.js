// Variáveis, exceções e retornos não se misturam entre execuções da mesma função.
const pausa = (ms) => new Promise((r) => setTimeout(r, ms));
async function pedido(id, ms) {
  const passos = [`${id} começa`];
  for (let i = 0; i < 3; i++) { await pausa(ms); passos.push(`${id}.${i}`); }
  return passos;
}
class Caixa {
  constructor() { this.saldo = 100; this.fila = Promise.resolve(); }
  async sacaErrado(v) { const s = this.saldo; await pausa(1); this.saldo = s - v; }
  saca(v) {
    return (this.fila = this.fila.then(async () => {
      const s = this.saldo;
      await pausa(1);
      this.saldo = s - v;
      return this.saldo;
    }));
  }
}
class Trava {
  #livre = Promise.resolve();
  async usa(f) {
    const antes = this.#livre;
    let solta;
    this.#livre = new Promise((r) => (solta = r));
    await antes;
    try { return await f(); } finally { solta(); }
  }
}
(async () => {
  const [a, b] = await Promise.all([pedido('A', 3), pedido('B', 1)]); console.log(a.join(), b.join());
  const e = new Caixa();
  await Promise.all([e.sacaErrado(10), e.sacaErrado(20)]);
  console.log('com corrida', e.saldo);
  const c = new Caixa();
  console.log(await Promise.all([c.saca(10), c.saca(20)]), c.saldo);
  const t = new Trava(), log = [];
  await Promise.all([3, 1, 2].map((ms) => t.usa(async () => {
    log.push(`entra ${ms}`);
    await pausa(ms);
    log.push(`sai ${ms}`);
  })));
  console.log(log.join(', '));
  const r = await Promise.allSettled([
    t.usa(() => { throw new Error('dentro da trava'); }), t.usa(() => 'segue')
  ]);
  console.log(r[0].reason.message, r[1].value);
  let n = 0;
  const conta = async () => { const meu = ++n; await pausa(1); return [meu, n]; };
  console.log(JSON.stringify(await Promise.all([conta(), conta(), conta()])));
  const rec = async (k) => (k <= 1 ? 1 : k * (await rec(k - 1)));
  console.log(await rec(10), await Promise.all([rec(3), rec(4)]));
  const muitos = await Promise.all(Array.from(
    { length: 200 }, async (_, i) => { await null; await pausa(i % 3); return i; }
  ));
  console.log(muitos.reduce((x, y) => x + y), muitos.length);
  let fundo = 0;
  const desce = async (k) => { fundo++; if (k) await desce(k - 1); };
  await desce(300);
  console.log(fundo);
})();
