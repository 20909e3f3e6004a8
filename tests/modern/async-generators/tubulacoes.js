// Tubulações: origem, mapa, filtro, lotes, com limite e cancelamento.
const d = (ms) => new Promise((r) => setTimeout(r, ms));
async function* paginas(total, porPagina) {
  for (let p = 0; p * porPagina < total; p++) {
    await d(1);
    console.log('busca página', p);
    yield Array.from({ length: Math.min(porPagina, total - p * porPagina) }, (_, i) => p * porPagina + i);
  }
}
async function* achata(it) { for await (const l of it) yield* l; }
async function* mapa(it, f) { for await (const x of it) yield f(x); }
async function* filtra(it, f) { for await (const x of it) if (await f(x)) yield x; }
async function* pega(it, n) { if (n > 0) for await (const x of it) { yield x; if (--n === 0) return; } }
async function* lotes(it, n) {
  let b = [];
  for await (const x of it) { b.push(x); if (b.length === n) { yield b; b = []; } }
  if (b.length) yield b;
}
const lista = async (it) => { const r = []; for await (const x of it) r.push(x); return r; };
async function* linhas(pedacos) {
  let resto = '';
  for await (const p of pedacos) { const ls = (resto + p).split('\n'); resto = ls.pop(); yield* ls; }
  if (resto) yield resto;
}
async function* intercala(...its) {
  const is = its.map((i) => i[Symbol.asyncIterator]());
  const ps = new Map(is.map((it) => [it, it.next().then((r) => ({ it, r }))]));
  while (ps.size) {
    const { it, r } = await Promise.race(ps.values());
    if (r.done) ps.delete(it); else { ps.set(it, it.next().then((r2) => ({ it, r: r2 }))); yield r.value; }
  }
}
async function* relogio(n, ms, nome) { for (let i = 0; i < n; i++) { await d(ms); yield nome + i; } }
(async () => {
  console.log(await lista(pega(
    filtra(mapa(achata(paginas(20, 4)), (x) => x * 3), async (x) => x % 2 === 0), 3
  )));
  console.log(JSON.stringify(await lista(lotes(achata(paginas(5, 3)), 2))));
  console.log(await lista(linhas(['ab', 'c\nd', 'e\n', '\nfim'])));
  console.log((await lista(intercala(relogio(2, 5, 'x'), relogio(1, 300, 'y')))).join());
  let t = 0;
  for await (const x of mapa([1, 2, 3], async (v) => { await d(1); return v * 10; })) t += x;
  console.log(t);
  const fila = {
    itens: [], espera: null, poe(x) { this.itens.push(x); this.espera?.(); },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (this.itens.length) { const x = this.itens.shift(); if (x === null) return; yield x; }
        await new Promise((r) => (this.espera = r));
      }
    }
  };
  setTimeout(() => { fila.poe('a'); fila.poe('b'); }, 1);
  setTimeout(() => { fila.poe('c'); fila.poe(null); }, 3);
  console.log(await lista(fila));
  const { pipeline } = require('stream/promises'), { Readable } = require('stream');
  const saida = [];
  await pipeline(
    Readable.from(['a', 'b']),
    async function* (src) { for await (const c of src) yield String(c).toUpperCase(); },
    async (src) => { for await (const c of src) saida.push(String(c)); }
  );
  console.log(saida);
})();
