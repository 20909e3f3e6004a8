// main.js -- a página do Raio-X num navegador de verdade. Roda no Node (só ele dirige o navegador):
//
//   node tests/raio-x/main.js CHROMIUM [conferência...]
//
// Cada arquivo de checks/ é uma conferência. FOTOS=pasta deixa ali uma fotografia de cada modo.
'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { launch } = require('./browser');

const [browserPath, ...wanted] = process.argv.slice(2);
const all = fs.readdirSync(path.join(__dirname, 'checks')).map((file) => path.basename(file, '.js')).sort();
// O navegador é lento: fora do make test-completo, uma conferência sim, outra não.
const some = process.env.COMPLETO ? all : all.filter((name, i) => i % 2 === 0);

async function run(lab, name) {
  lab.problems.length = 0;
  await require(`./checks/${name}`)(lab);
  assert.deepStrictEqual(lab.problems, [], 'a página reclamou');
  for (const context of lab.browser.contexts()) await context.close();
  console.log(`ok     ${name}`);
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'raio-x-'));
  const lab = await launch(browserPath, folder);
  try {
    for (const name of wanted.length > 0 ? wanted : some) {
      await run(lab, name).catch((error) => {
        console.log(`FALHA  ${name}`);
        console.error(error);
        process.exitCode = 1;
      });
    }
  } finally {
    await lab.browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main();
