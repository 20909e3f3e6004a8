/* suites.js -- os testes que vêm dentro dos pacotes do npm.
 *
 *     RUNTIME tests/npm/suites.js PACOTE    (RUNTIME: node ou nozinho)
 *
 * Cada linha de suites.txt é um arquivo de testes: ele roda neste mesmo runtime, na pasta do pacote, e
 * tem de passar tantas asserções quanto a linha diz, sem falhar nenhuma. Onde o Node e Nozinho não
 * passam o mesmo número, a linha diz os dois e por quê. */
'use strict';

const fs = require('fs'), path = require('path');
const { spawnSync } = require('child_process');

const name = process.argv[2];
const root = path.resolve('build/npm-lista/node_modules');
const onNode = path.basename(process.execPath) === 'node';

// pacote arquivo no-Node [aqui: motivo]; o arquivo "mocha:x.js" roda com o mocha.
function read(line) {
  const [, folder, file, node, here] = /^(\S+) (\S+) (\d+)(?: (\d+): .+)?$/.exec(line);
  const [runner, target] = file.startsWith('mocha:') ? ['mocha', file.slice(6)] : ['', file];
  return { folder, target, runner, wanted: Number(onNode ? node : here ?? node) };
}

function run({ folder, target, runner }) {
  const extra = fs.existsSync(path.join(root, folder, 'test/mocha.opts')) &&
    /--ui qunit/.test(fs.readFileSync(path.join(root, folder, 'test/mocha.opts'), 'utf8')) ? ['--ui', 'qunit'] : [];
  const args = runner === 'mocha' ? [path.join(root, 'mocha/bin/_mocha'), '--reporter', 'tap', ...extra, target] : [target];
  return spawnSync(process.execPath, args, { cwd: path.join(root, folder), encoding: 'utf8', timeout: 120000, maxBuffer: 1 << 26 });
}

function problemOf(suite) {
  const { stdout, stderr, status } = run(suite);
  const failed = stdout.match(/^ *not ok (?!.*# (TODO|SKIP)).*$/gm);
  if (failed) return failed.join('\n  ');
  if (status !== 0) return `saiu com código ${status}\n  ${stderr.split('\n').slice(0, 6).join('\n  ')}`;
  const passed = (stdout.match(/^ *ok \d/gm) ?? []).length;
  return passed === suite.wanted ? null : `passaram ${passed}, e não ${suite.wanted}`;
}

const suites = fs.readFileSync(path.join(__dirname, 'suites.txt'), 'utf8').split('\n')
  .filter((line) => line.split(' ')[0] === name).map(read);
let failures = 0;
for (const suite of suites) {
  const problem = problemOf(suite);
  if (problem === null) continue;
  failures++;
  console.log(`${suite.folder} ${suite.target}: ${problem}`);
}
console.log(`${suites.length - failures} passed, ${failures} failed`);
process.exitCode = failures > 0 || suites.length === 0 ? 1 : 0;
