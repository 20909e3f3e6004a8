/* linhas.js -- nenhum arquivo real muda de linha ao ser traduzido.
 *
 *     node tests/npm/linhas.js NOZINHO [QUANTOS]    QUANTOS: só uma amostra, espalhada
 *
 * Para cada .js CommonJS dos pacotes de build/npm: `--traduz` o traduz, `-c` compila a tradução, e
 * cada função do original começa, na tradução, na mesma linha (o acorn lê os dois; a tradução pode
 * ter funções a mais). O que foge disso está em desvios.txt, com o motivo; um desvio que deixou de
 * existir também é falha. Roda no Node, que lê os arquivos mais depressa: o que se prova é a
 * tradução. */
'use strict';

const fs = require('fs'), os = require('os'), path = require('path');
const { execFile } = require('child_process');

const [nozinho, sample] = process.argv.slice(2);
const root = 'build/npm/node_modules';
const acorn = require(['build/deps', ''].map((at) => path.resolve(`${at}/usr/share/nodejs/acorn/dist/acorn.js`)).find(fs.existsSync));

const deviations = new Map(fs.readFileSync(path.join(__dirname, 'desvios.txt'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => [line.split(' ')[0], line.slice(line.indexOf(' ') + 1).trim()]));

function* walk(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = path.join(folder, entry.name);
    if (entry.name === 'test262-parser-tests') continue; // esses são de tests/parser
    if (entry.isDirectory()) yield* walk(at);
    else if (/\.c?js$/.test(entry.name)) yield at;
  }
}

// `for (var k = void 0 in o)`, que só o modo frouxo aceita, é como a tradução zera uma variável a cada
// volta: o Duktape o entende também no estrito.
class Parser extends acorn.Parser {
  raise(at, message) { if (!/^for-in loop variable declaration/.test(message)) super.raise(at, message); }
}
const parse = (text) => Parser.parse(text, {
  ecmaVersion: 2022, locations: true, allowReturnOutsideFunction: true, allowHashBang: true, allowSuperOutsideMethod: true,
});

// Quantas funções começam em cada linha.
function functionLines(ast) {
  const lines = new Map();
  (function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    if (/Function/.test(node.type)) lines.set(node.loc.start.line, (lines.get(node.loc.start.line) ?? 0) + 1);
    for (const key of Object.keys(node)) if (key !== 'loc') visit(node[key]);
  })(ast);
  return lines;
}

const run = (...args) => new Promise((resolve) => {
  execFile(nozinho, args, { maxBuffer: 1 << 28, timeout: 60000 }, (error, stdout, stderr) => {
    resolve({ stdout, problem: error ? stderr.trim().split('\n').find((line) => /^\w*Error\b/.test(line)) ?? String(error.signal ?? error.code) : null });
  });
});

async function problemOf(file, original) {
  const translated = await run('--traduz', file);
  if (translated.problem) return `não traduz: ${translated.problem}`;
  const compiled = await run('-c', file);
  if (compiled.problem) return `não compila: ${compiled.problem}`;
  let after;
  try { after = functionLines(parse(translated.stdout)); } catch (error) { return `o acorn não lê a tradução: ${error.message}`; }
  for (const [line, count] of functionLines(original)) {
    if ((after.get(line) ?? 0) < count) return `a função da linha ${line} mudou de linha`;
  }
  return null;
}

// Os arquivos CommonJS; os módulos ES e o que nem o Node aceita ficam de fora.
function* candidates() {
  for (const file of walk(root)) {
    try { yield { file, ast: parse(fs.readFileSync(file, 'utf8')) }; } catch { /* não é CommonJS */ }
  }
}

async function main() {
  let files = [...candidates()];
  if (sample) files = files.filter((_, i) => Math.floor(i * sample / files.length) !== Math.floor((i - 1) * sample / files.length));
  const queue = files.values();
  let passed = 0, failed = 0;
  const fail = (text) => { failed++; console.log(text); };
  await Promise.all(Array.from({ length: Math.max(2, os.cpus().length) }, async () => {
    for (const { file, ast } of queue) {
      const name = path.relative(root, file), problem = await problemOf(file, ast), reason = deviations.get(name);
      if (problem && !reason) fail(`${name}: ${problem}`);
      else if (!problem && reason) fail(`${name}: já não é um desvio (${reason}); tire-o de desvios.txt`);
      else passed++;
    }
  }));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}

main();
