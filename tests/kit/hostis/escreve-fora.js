// Mexe no que é do aluno, e no que outros programas vão ler: por todo caminho que acha.
// veredito: failed
// obtido: certo?
// precisa: reach
const fs = require('fs');
const path = require('path');
const theirs = process.env.PASTA_DO_ALUNO;
const answer = path.join(theirs, 'exercicio.js');
const ways = {
  escrever: () => fs.writeFileSync(answer, 'console.log("certo");'),
  cortar: () => fs.truncateSync(answer, 0),
  acrescentar: () => fs.appendFileSync(answer, '// estive aqui'),
  apagar: () => fs.rmSync(theirs, { recursive: true }),
  renomear: () => fs.renameSync(answer, answer + '.velho'),
  trocar: () => fs.renameSync('esperado.txt', path.join(theirs, 'esperado.txt')),
  ligar: () => { fs.linkSync(answer, 'ligado.js'); fs.writeFileSync('ligado.js', 'outro'); },
  atalho: () => { fs.symlinkSync(answer, 'atalho.js'); fs.writeFileSync('atalho.js', 'outro'); },
  'por /proc': () => fs.writeFileSync(`/proc/${process.ppid}/root${answer}`, 'outro'),
  criar: () => fs.writeFileSync(path.join(theirs, 'novo.txt'), 'novo'),
  'guardar uma tradução': () => fs.writeFileSync(path.join(process.env.HOME, '.cache', 'nozinho', 'f'.repeat(32)), 'outra'),
  'filho': () => require('child_process').execSync(`rm -rf "${theirs}"`, { stdio: 'ignore' })
};
for (const [name, way] of Object.entries(ways)) {
  try {
    way();
    console.log('consegui', name);
  } catch (error) { /* não deixam */ }
}
fs.writeFileSync('aqui.txt', 'na cópia pode');
fs.mkdtempSync(path.join(require('os').tmpdir(), 'e-aqui-'));
console.log('certo?');
