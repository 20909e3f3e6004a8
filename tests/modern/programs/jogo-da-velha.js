// Jogo da velha com minimax: o empate entre dois perfeitos.
const trios = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];
const vence = (t, j) => trios.some((trio) => trio.every((i) => t[i] === j));
const livres = (t) => [...t.keys()].filter((i) => !t[i]);
const memo = new Map();
function melhor(t, j) {
  const chave = `${t.map((x) => x || '.').join('')}${j}`, outro = j === 'X' ? 'O' : 'X';
  if (memo.has(chave)) return memo.get(chave);
  let r = { nota: -2 };
  if (vence(t, outro)) r = { nota: -1 };
  else if (!livres(t).length) r = { nota: 0 };
  else for (const i of livres(t)) {
    const nota = -melhor(t.map((x, k) => (k === i ? j : x)), outro).nota;
    if (nota > r.nota) r = { nota, i };
  }
  memo.set(chave, r);
  return r;
}
let t = ['X', '', '', '', 'O', '', '', '', ''], vez = 'X';
while (!vence(t, 'X') && !vence(t, 'O') && livres(t).length) {
  const { i } = melhor(t, vez);
  t = t.with?.(i, vez) ?? t;
  vez = vez === 'X' ? 'O' : 'X';
}
console.log(
  [0, 3, 6].map((i) => t.slice(i, i + 3).join(' ')).join('\n'),
  vence(t, 'X') || vence(t, 'O') ? 'venceu' : 'velha'
);
