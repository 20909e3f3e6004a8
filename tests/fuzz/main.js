/* main.js -- programas sorteados: válidos, iguais no Node e em Nozinho; estragados, nunca um tombo.
 *
 *     node tests/fuzz/main.js NOZINHO [QUANTOS [SEMENTE]]
 *
 * Uma falha mostra a semente, e deixa o programa em build/fuzz/. Para repetir uma só:
 * node tests/fuzz/main.js NOZINHO 1 SEMENTE */
'use strict';

const fs = require('fs'), path = require('path');
const { spawnSync } = require('child_process');
const { generate, mutate } = require('./gera');

const [nozinho, count = '200', first = '1'] = process.argv.slice(2);
const folder = 'build/fuzz';
fs.mkdirSync(folder, { recursive: true });

function* programs(at) {
  for (const entry of fs.readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(at, entry.name);
    if (entry.isDirectory()) yield* programs(name);
    else if (name.endsWith('.js')) yield name;
  }
}
const corpus = [...programs('tests/modern')];

const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8', timeout: 20000, env: { ...process.env, NO_COLOR: '1' } });

// A saída e o código têm de ser os do Node.
function sameAsNode(file) {
  const [ours, theirs] = [nozinho, process.execPath].map((command) => run(command, file));
  if (theirs.status !== 0) return `o gerador errou: ${theirs.stderr}`;
  if (ours.signal) return `morreu: ${ours.signal}`;
  if (ours.stdout === theirs.stdout && ours.status === 0) return null;
  const [a, b] = [ours, theirs].map(({ stdout }) => stdout.split('\n')), at = b.findIndex((line, i) => line !== a[i]);
  return `linha ${at + 1}: ${JSON.stringify(a[at])}, e não ${JSON.stringify(b[at])} ${ours.stderr.split('\n').find((l) => /Error/.test(l)) ?? ''}`;
}

// Traduz ou recusa com um SyntaxError; nunca trava, nem cai, nem mostra as entranhas.
function refusesOrTranslates(file) {
  const { signal, status, stderr } = run(nozinho, '--traduz', file);
  if (signal) return `morreu: ${signal}`;
  if (status === 0 || (status === 1 && /^SyntaxError\b/m.test(stderr))) return null;
  return `código ${status}: ${stderr.split('\n').find((line) => /Error/.test(line)) ?? stderr.slice(0, 200)}`;
}

let passed = 0, failed = 0;
function check(kind, seed, text, test) {
  const file = path.join(folder, `${kind}-${seed}.js`);
  fs.writeFileSync(file, text);
  const problem = test(file);
  if (problem === null) { passed++; fs.unlinkSync(file); return; }
  failed++;
  console.log(`semente ${seed}, ${file}: ${problem}`);
}

for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  check('valido', seed, generate(seed), sameAsNode);
  check('estragado', seed, mutate(fs.readFileSync(corpus[seed % corpus.length], 'utf8'), seed), refusesOrTranslates);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
