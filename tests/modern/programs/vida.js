// O jogo da vida: um planador anda uma casa a cada quatro gerações.
const chave = (x, y) => `${x},${y}`;
const vizinhas = function* (x, y) {
  for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) if (dx || dy) yield [x + dx, y + dy];
};
const passo = (vivas) => {
  const conta = new Map();
  for (const c of vivas) {
    const [x, y] = c.split(',').map(Number);
    for (const v of vizinhas(x, y)) conta.set(chave(...v), (conta.get(chave(...v)) ?? 0) + 1);
  }
  return new Set([...conta].filter(([c, n]) => n === 3 || (n === 2 && vivas.has(c))).map(([c]) => c));
};
let g = new Set([[1, 0], [2, 1], [0, 2], [1, 2], [2, 2]].map((c) => chave(...c)));
const mostra = () => Array.from(
  { length: 5 },
  (_, y) => Array.from({ length: 5 }, (_, x) => (g.has(chave(x, y)) ? '#' : '.')).join('')
).join('\n');
for (let n = 0; n < 5; n++) { if (n % 4 === 0) console.log(`geração ${n}\n${mostra()}`); g = passo(g); }
