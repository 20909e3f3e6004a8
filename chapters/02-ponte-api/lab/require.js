// Quanto custa o primeiro require de um arquivo, e quanto custa pedi-lo de novo.
//
// Rode com: build/02-ponte-api chapters/02-ponte-api/lab/require.js
// O primeiro acha, lê, compila e executa; os outros só consultam uma tabela. Os tempos mudam de uma
// máquina para outra; a distância entre eles, pouco. O cache é esvaziado antes de cada primeira vez.
const PRIMEIRAS = 50;
const REPETIDAS = 5000;
const arquivo = require.resolve('./peca');

// Microssegundos que `vezes` chamadas levam, em média.
function mede(vezes, tarefa) {
  const antes = process.hrtime();
  for (let i = 0; i < vezes; i++) tarefa();
  const [segundos, nanos] = process.hrtime(antes);
  return (segundos * 1e6 + nanos / 1e3) / vezes;
}

const primeira = mede(PRIMEIRAS, () => {
  delete require.cache[arquivo];
  require('./peca');
});
const repetida = mede(REPETIDAS, () => require('./peca'));

console.log(`primeira vez = ${primeira.toFixed(1)} µs`);
console.log(`de novo = ${repetida.toFixed(1)} µs`);
console.log(`quantas vezes mais cara = ${Math.round(primeira / repetida)}`);
