// Um programa de vários arquivos: a aba é a da linha de que se fala, e se troca com as setas.
'use strict';

const assert = require('assert');
const { Trace } = require('../forge');
const { openText, jump, settle } = require('../browser');

module.exports = async (lab) => {
  const t = new Trace('principal.js', 'require("./outro");\nfim();\n');
  t.note({ ev: 'source', file: 'outro.js', text: 'exports.x = 1;\nsetTimeout(f);\n' });
  t.event('schedule', { kind: 'timer', id: 1, parent: 0, at: 'outro.js:2', call: 'setTimeout', name: 'f' });
  t.event('schedule', { kind: 'timer', id: 2, parent: 0, at: 'principal.js:2', call: 'setTimeout', name: 'g' });
  const page = await openText(lab, t.close().text());
  const open = () => page.evaluate(() => [document.querySelector('.tab[aria-selected=true]').textContent,
    document.querySelector('#code .sheet').textContent.includes('exports')]);
  await jump(page, 0);
  assert.deepStrictEqual(await open(), ['outro.js', true]);
  await jump(page, 1);
  assert.deepStrictEqual(await open(), ['principal.js', false]);
  await page.focus('.tab[aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await settle(page);
  assert.deepStrictEqual(await open(), ['outro.js', true], 'a seta troca de aba');
  assert.strictEqual(await page.evaluate(() => window.raioX.player.i), 1, 'e não anda no rastro');
  await page.keyboard.press('Tab');
  assert.strictEqual(await page.evaluate(() => document.activeElement.id), 'code');
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('ArrowLeft');
  await settle(page);
  await page.keyboard.press('ArrowRight');
  await settle(page);
  assert.deepStrictEqual(await open(), ['principal.js', false], 'um passo volta à linha de que se fala');
};
