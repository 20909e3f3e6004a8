// Várias execuções num arquivo: ao escolher uma, a página diz se a ordem mudou e onde, e leva até lá.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openRuns, shown, settle } = require('../browser');

module.exports = async (lab) => {
  const page = await openRuns(lab, [
    { text: forge.small().text() }, { text: forge.small(false, 7).text(), seed: 7 }, { text: forge.small(true, 9).text(), seed: 9 },
  ]);
  const options = await page.locator('#runs option').allTextContents();
  assert.deepStrictEqual(options, ['sem embaralhar', 'semente 7', 'semente 9']);
  assert.strictEqual(await page.textContent('#said'), '');
  assert.strictEqual(await page.locator('.parting').count(), 0);
  await page.selectOption('#runs select', '1');
  await settle(page);
  assert.strictEqual(await page.textContent('#said'), 'Semente 7: a ordem muda no 9º callback.');
  await page.click('.parting');
  await settle(page);
  assert.match((await shown(page)).sentence, /7aoVencer começa a rodar/);
  await page.selectOption('#runs select', '2');
  await settle(page);
  assert.strictEqual(await page.textContent('#said'), 'Semente 9: a ordem foi a mesma.');
  assert.strictEqual(await page.locator('.parting').count(), 0);
};
