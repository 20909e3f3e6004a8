/* confere.js -- o programa da galeria ainda anda na ordem gravada?
 *
 *     nozinho tests/galeria/confere.js docs/galeria/NN-nome.js           o rastro é o de NN-nome.ordem
 *     nozinho tests/galeria/confere.js docs/galeria/NN-nome.js --node    o Node escreve o mesmo
 *
 * Se a ordem mudou de propósito, grava.js a grava de novo. */
'use strict';

const { spawnSync } = require('child_process');
const { runTraced, orderOf, mostAtOnce, readRecord, withoutMeasures } = require('./rastro.js');

const [program, onNode] = process.argv.slice(2);
const SEEDS = [1, 2, 3];
const POOL = Number(process.env.UV_THREADPOOL_SIZE ?? 4);

/* A primeira linha diferente, com as três de antes. */
function compare(wanted, seen) {
  const a = wanted.split('\n'), b = seen.split('\n');
  const at = a.findIndex((line, i) => line !== b[i]);
  if (at === -1 && a.length === b.length) return;
  const place = at === -1 ? a.length : at;
  const before = a.slice(Math.max(0, place - 3), place).map((line) => `    ${line}\n`).join('');
  throw new Error(`a ordem mudou na linha ${place + 1}:\n${before}  - ${a[place] ?? '(acabava aqui)'}\n  + ${b[place] ?? '(acabou aqui)'}`);
}

function checkTrace({ body, isFree }, options) {
  const events = runTraced(program, options);
  compare(body, orderOf(events, isFree));
  const most = mostAtOnce(events);
  if (most > POOL) throw new Error(`a equipe de ${POOL} teve ${most} jobs ao mesmo tempo`);
}

/* Como sempre e embaralhado: o que está gravado é o que o Node promete, e não o que calhou de acontecer. */
function checkTraces(record) {
  checkTrace(record, []);
  if (!record.isOpen) for (const seed of SEEDS) checkTrace(record, [`--embaralhar=${seed}`]);
}

/* O que o programa escreve, tirado das linhas "write" da ordem. */
const writesOf = (body) => [...body.matchAll(/^\S+ +write +\S+ +(".*")$/gm)].map(([, text]) => JSON.parse(text)).join('');

function checkNode({ body, isFree }) {
  const { stdout, status, stderr } = spawnSync('node', [program], { encoding: 'utf8', timeout: 60000 });
  if (status !== 0) throw new Error(`o Node saiu com código ${status}\n${stderr}`);
  const arrange = (text) => (isFree ? text.split('\n').sort().join('\n') : text);
  compare(arrange(writesOf(body)), arrange(withoutMeasures(stdout)));
}

try {
  (onNode ? checkNode : checkTraces)(readRecord(program));
} catch (error) {
  console.error(`${program}: ${error.message}`);
  process.exitCode = 1;
}
