// Em série, em paralelo, com limite; quem termina primeiro.
const log = []; let ativos = 0, maximo = 0;
const tarefa = async (nome, ms) => {
  ativos++;
  maximo = Math.max(maximo, ativos);
  log.push('+' + nome);
  await new Promise((r) => setTimeout(r, ms));
  log.push('-' + nome);
  ativos--;
  return nome.toUpperCase();
};
async function serie(ts) { const r = []; for (const [n, ms] of ts) r.push(await tarefa(n, ms)); return r; }
const paralelo = (ts) => Promise.all(ts.map(([n, ms]) => tarefa(n, ms)));
async function comLimite(ts, k) {
  const r = [];
  let i = 0;
  const trabalhador = async () => {
    while (i < ts.length) { const eu = i++; r[eu] = await tarefa(...ts[eu]); }
  };
  await Promise.all(Array.from({ length: k }, trabalhador));
  return r;
}
const mostra = (t, r) => {
  console.log(t, r.join(), '|', log.splice(0).join(' '), '| máximo', maximo);
  maximo = 0;
};
const ts = [['a', 60], ['b', 10], ['c', 300]];
(async () => {
  mostra('série', await serie(ts));
  mostra('paralelo', await paralelo(ts));
  mostra('limite 2', await comLimite([...ts, ['d', 20]], 2));
  const p1 = tarefa('x', 20), p2 = tarefa('y', 5); mostra('começadas juntas', [await p1, await p2]);
  const primeiro = await Promise.race([tarefa('m', 25), tarefa('n', 5)]);
  console.log(primeiro, log.join(' '));
  await new Promise((r) => setTimeout(r, 40));
  log.length = 0;
  maximo = 0;
  const r = await ts.reduce(async (acc, [n, ms]) => [...(await acc), await tarefa(n, ms)], []);
  mostra('reduce', r);
  const mapa = new Map();
  const unica = (k) => mapa.get(k) ?? (mapa.set(k, tarefa(k, 5)), mapa.get(k));
  mostra('sem repetir', await Promise.all([unica('k'), unica('k'), unica('j')]));
})();
