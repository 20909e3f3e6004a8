/* tradutores.js -- a mesma tradução, por Nozinho, pelo Bublé e pelo TypeScript (os dois no Node).
 *
 *     node tests/bench/tradutores.js         instala os dois em build/tradutores e mostra a tabela
 *
 * Cada linha: o arquivo, quem traduziu, a CPU do processo inteiro (a mediana de cinco), o pico de
 * memória, e se as linhas são as mesmas. Fora de `make test` e de `make bench`. */
'use strict';

const fs = require('fs'), path = require('path');
const { execFileSync, spawnSync } = require('child_process');

const at = 'build/tradutores', medir = 'build/normal/bench/medir', small = 'tests/bench/programas/moderno.js';
const versions = ['buble@0.20.0', 'typescript@5.5.4'];
if (!fs.existsSync(`${at}/node_modules/typescript`)) {
  fs.mkdirSync(at, { recursive: true });
  execFileSync('npm', ['install', '--silent', '--ignore-scripts', '--no-save', '--prefix', at, ...versions], { stdio: 'inherit' });
}

const modules = path.resolve(at, 'node_modules');
const write = 'process.stdout.write';
const translators = {
  Nozinho: (file) => ['env', 'NOZINHO_CACHE=nao', 'build/normal/nozinho', '--traduz', file],
  Bublé: (file) => ['node', '-e', `${write}(require('${modules}/buble').transform(require('fs').readFileSync('${file}', 'utf8'),
    { transforms: { dangerousForOf: true }, objectAssign: 'Object.assign' }).code)`],
  TypeScript: (file) => ['node', '-e', `const ts = require('${modules}/typescript'); ${write}(ts.transpileModule(require('fs').readFileSync('${file}', 'utf8'),
    { compilerOptions: { target: 'ES5', module: 'CommonJS', downlevelIteration: true } }).outputText)`],
};

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

// As linhas em que está cada `throw` e cada `Array.from` do original: marcas que todos conservam.
const marks = (text) => text.split('\n').flatMap((line, i) => (/\bthrow |\bArray\.from\b/.test(line) ? [i + 1] : [])).join();

function row(file, who) {
  const command = translators[who](file);
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) return `recusa: ${(/^.*Error: .*$/m.exec(stderr) ?? [stderr.trim().split('\n')[0]])[0]}`;
  const runs = Array.from({ length: 5 }, () => execFileSync(medir, ['1', ...command], { encoding: 'utf8' }).split(' ').map(Number));
  const same = marks(stdout) === marks(fs.readFileSync(file, 'utf8'));
  return `${(median(runs.map((r) => r[1])) / 1e3).toFixed(0).padStart(6)} ms  ${(median(runs.map((r) => r[2])) / 1024).toFixed(0).padStart(4)} MiB  linhas ${same ? 'iguais' : 'mudadas'}`;
}

const es2015 = 'tests/bench/programas/es2015.js', big = `${at}/moderno-500.js`;
fs.writeFileSync(big, Array(10).fill(`(() => {\n${fs.readFileSync(small, 'utf8')}})();\n`).join(''));
for (const file of [es2015, small, big]) {
  console.log(`${path.basename(file)} (${fs.readFileSync(file, 'utf8').split('\n').length - 1} linhas)`);
  for (const who of Object.keys(translators)) console.log(`  ${who.padEnd(11)}${row(file, who)}`);
}
