/* textos.js -- a galeria está inteira? Cada programa tem o seu cabeçalho, a ordem gravada, um parágrafo no
 * README com a mesma pergunta e a resposta, e um link no texto do capítulo, se o capítulo já tem texto. */
'use strict';

const { existsSync, readdirSync, readFileSync } = require('fs');
const path = require('path');
const { recordOf } = require('./rastro.js');

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'docs/galeria');
const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
const HEAD = /^\/\/ capítulo: (\S+)\n\/\/ ideia: (.+)\n\/\/ pergunta: (.+)\n\n/;

/* O que falta a um programa; null, se nada. */
function lackOf(name) {
  const [whole, chapter, , question] = HEAD.exec(readFileSync(path.join(folder, name), 'utf8')) ?? [];
  if (whole === undefined) return 'o cabeçalho não é: capítulo, ideia, pergunta';
  if (!existsSync(recordOf(name))) return `falta a ordem: ./nozinho tests/galeria/grava.js ${name.slice(0, 2)}`;
  if (!readme.includes(`](${name}).**\n*${question}*\n\n- Resposta: `)) return 'docs/galeria/README.md não tem o link, a mesma pergunta e a resposta';
  if (!existsSync(path.join(root, 'chapters', chapter))) return `não há o capítulo ${chapter}`;
  const text = path.join(root, 'chapters', chapter, 'README.md');
  if (existsSync(text) && !readFileSync(text, 'utf8').includes(`/docs/galeria/${name})`)) return `falta o link em chapters/${chapter}/README.md`;
  return null;
}

let passed = 0, failed = 0;
for (const name of readdirSync(folder).filter((name) => name.endsWith('.js')).sort()) {
  const lack = lackOf(name);
  if (lack === null) { passed++; continue; }
  console.log(`${name}: ${lack}`);
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
