// randomInt: os limites, a distribuição, e o callback que vem no nextTick.
const { randomInt } = require('crypto');
const contas = new Array(10).fill(0);
for (let i = 0; i < 20000; i++) contas[randomInt(10)]++;
console.log(contas.every((n) => n > 1700 && n < 2300), contas.length);
let min = Infinity, max = -Infinity;
for (let i = 0; i < 3000; i++) {
  const n = randomInt(-3, 4);
  min = Math.min(min, n);
  max = Math.max(max, n);
}
console.log(min, max, randomInt(7, 8), randomInt(1));
for (const [a, b] of [[0, 2 ** 48 - 1], [-(2 ** 47), 2 ** 47 - 1], [2 ** 52, 2 ** 52 + 5]]) {
  const n = randomInt(a, b);
  console.log(Number.isSafeInteger(n), n >= a && n < b);
}
let sorteados = 0;
for (let i = 0; i < 3000; i++) {
  randomInt(5, (erro, n) => {
    if (erro !== undefined || n < 0 || n > 4) console.log('errado', erro, n);
    if (++sorteados === 3000) console.log('todos');
  });
}
randomInt(3, 4, (erro, n) => console.log('três', erro, n));
console.log('síncrono');
