// Várias execuções num arquivo: ao escolher uma, a página diz se a ordem mudou e onde, e leva até lá.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openRuns, shown, settle } = require('../browser');

// Três tarefas da mesma linha: quem acaba antes não se distingue pelo texto, mas pela ordem em que nasceu.
function siblings(order, seed = 0) {
  const t = new forge.Trace('laco.js', 'for (;;) fs.readFile(nome, aoLer);\n', seed), ids = [];
  t.run(0, 10, () => { for (let i = 0; i < 3; i++) ids.push(t.schedule('fs', 1, 'readFile', 'aoLer')); });
  t.go('poll');
  for (const n of order) t.run(ids[n], 5);
  return { text: t.close().text(), seed };
}

async function sameLine(lab) {
  const page = await openRuns(lab, [siblings([0, 1, 2]), siblings([0, 2, 1], 3), siblings([0, 1, 2], 4)]);
  await page.selectOption('#runs select', '1');
  await settle(page);
  assert.strictEqual(await page.textContent('#said'), 'Semente 3: a ordem muda no 2º callback: nº 3 aoLer, em vez de nº 2 aoLer.');
  await page.selectOption('#runs select', '2');
  await settle(page);
  assert.strictEqual(await page.textContent('#said'), 'Semente 4: a ordem foi a mesma.');
}

module.exports = async (lab) => {
  await sameLine(lab);
  const page = await openRuns(lab, [
    { text: forge.small().text() }, { text: forge.small(false, 7).text(), seed: 7 }, { text: forge.small(true, 9).text(), seed: 9 },
  ]);
  const options = await page.locator('#runs option').allTextContents();
  assert.deepStrictEqual(options, ['sem embaralhar', 'semente 7', 'semente 9']);
  assert.strictEqual(await page.textContent('#said'), '');
  assert.strictEqual(await page.locator('.parting').count(), 0);
  await page.selectOption('#runs select', '1');
  await settle(page);
  assert.strictEqual(await page.textContent('#said'), 'Semente 7: a ordem muda no 9º callback: nº 7 aoVencer, em vez de nº 5 aoLer.');
  await page.click('.parting');
  await settle(page);
  assert.match((await shown(page)).sentence, /7aoVencer começa a rodar/);
  await page.selectOption('#runs select', '2');
  await settle(page);
  assert.strictEqual(await page.textContent('#said'), 'Semente 9: a ordem foi a mesma.');
  assert.strictEqual(await page.locator('.parting').count(), 0);
};
