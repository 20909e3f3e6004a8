// Executa muitas promessas com um limite, em ordem, com progresso e cancelamento.
async function piscina(itens, limite, f, { sinal, progresso } = {}) {
  const resultados = [], fila = itens.entries();
  let feitos = 0;
  const trabalhador = async () => {
    for (const [i, item] of fila) {
      if (sinal?.aborted) throw new Error(`cancelado em ${i}`);
      resultados[i] = await f(item, i);
      progresso?.(++feitos, itens.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limite, itens.length) }, trabalhador));
  return resultados;
}
const dorme = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
(async () => {
  let ativos = 0, maximo = 0; const passos = [];
  const r = await piscina([5, 1, 4, 2, 3], 2, async (n, i) => {
    maximo = Math.max(maximo, ++ativos);
    await dorme(n);
    ativos--;
    return `${i}:${n * n}`;
  }, { progresso: (a, b) => passos.push(`${a}/${b}`) });
  console.log(r, maximo, passos.join(' '));
  console.log(await piscina([], 3, async () => 1), await piscina([1, 2], 9, async (x) => x + 1));
  console.log(await piscina(
    [1, 2, 3], 1, async (x) => { if (x === 2) throw new Error('item 2'); return x; }
  ).catch((e) => e.message));
  const sinal = { aborted: false };
  const p = piscina(
    [1, 2, 3, 4], 1, async (x) => { if (x === 2) sinal.aborted = true; return x; }, { sinal }
  );
  console.log(await p.catch((e) => e.message));
})();
