// Agrupar, somar e ordenar um inventário.
const itens = [
  { n: 'parafuso', t: 'peça', q: 100, p: 0.1 }, { n: 'martelo', t: 'ferramenta', q: 3, p: 25 },
  { n: 'prego', t: 'peça', q: 200, p: 0.05 }
];
const por = itens.reduce((g, { t, ...i }) => ({ ...g, [t]: [...(g[t] ?? []), i] }), {});
for (const [tipo, lista] of Object.entries(por)) console.log(`${tipo}: ${lista.map(({ n, q }) => `${n} (${q})`).join(', ')} = ${lista.reduce((s, { q, p }) => s + q * p, 0).toFixed(2)}`);
const caro = itens.reduce((a, b) => (a.p > b.p ? a : b)), { n: nome, ...dados } = caro;
console.log(nome, dados, itens.map(({ q }) => q).sort((a, b) => b - a));
console.log(JSON.stringify(itens.filter(({ p }) => p < 1).map(({ n, q }) => ({ n, q }))));
