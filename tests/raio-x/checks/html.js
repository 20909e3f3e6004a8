// Nada do rastro é lido como HTML, esteja em que campo estiver.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump, settle, shown } = require('../browser');

module.exports = async (lab) => {
  const page = await openText(lab, forge.html().text());
  const count = await page.evaluate(() => window.raioX.model.events.length);
  assert.strictEqual(count, 6);
  for (let i = 0; i < count; i++) {
    await jump(page, i);
    await page.keyboard.press('t');
    await settle(page);
    await page.keyboard.press('t');
  }
  assert.ok((await shown(page)).output.includes(forge.EVIL), 'o texto se vê inteiro');
  for (const key of ['o', 'Escape', '?', 'Escape']) await page.keyboard.press(key);
  assert.strictEqual(await page.evaluate(() => window.hacked), undefined);
  assert.strictEqual(await page.locator('img, body style').count(), 0);
  assert.ok(await page.isVisible('#stage'));
};
