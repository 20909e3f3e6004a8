/* grava.js -- grava a ordem dos programas da galeria.
 *
 *     ./nozinho tests/galeria/grava.js           todos
 *     ./nozinho tests/galeria/grava.js 07 15     só estes
 *
 * Leia o que mudou com `git diff` antes de guardar: é a ordem do loop que mudou. As linhas do começo do
 * .ordem ficam como estão; quando a ordem de um programa é aberta, é ali que se escreve
 * "# ordem livre: motivo", e grava-se outra vez. */
'use strict';

const { existsSync, readdirSync, writeFileSync } = require('fs');
const path = require('path');
const { runTraced, orderOf, recordOf, readRecord } = require('./rastro.js');

const TIMES = 3; // uma ordem que não se repete não se grava
const folder = path.resolve(__dirname, '../../docs/galeria');
const wanted = process.argv.slice(2);

function record(program) {
  const { head, isFree } = existsSync(recordOf(program)) ? readRecord(program) : { head: '', isFree: false };
  const orders = new Set();
  for (let time = 0; time < TIMES; time++) orders.add(orderOf(runTraced(program), isFree));
  if (orders.size > 1) throw new Error('a ordem mudou de uma vez para outra');
  writeFileSync(recordOf(program), head + [...orders][0]);
}

for (const name of readdirSync(folder).filter((name) => /^\d\d-.*\.js$/.test(name)).sort()) {
  if (wanted.length > 0 && !wanted.includes(name.slice(0, 2))) continue;
  try {
    record(path.join(folder, name));
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
