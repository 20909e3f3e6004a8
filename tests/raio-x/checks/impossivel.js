// Um rastro que não pode ter acontecido se desenha como está escrito.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump, shown } = require('../browser');

module.exports = async (lab) => {
  const page = await openText(lab, forge.impossible().text());
  await jump(page, 2); // o fim sem começo
  let seen = await shown(page);
  assert.strictEqual(seen.stack, 0);
  assert.match(seen.sentence, /acaba.*não casa/);
  await jump(page, 3);
  assert.deepStrictEqual((await shown(page)).lanes.freezer.chips, ['2b']);
  await jump(page, 4);
  seen = await shown(page);
  assert.deepStrictEqual(seen.lanes['forno-9'].chips, ['2b']);
  assert.deepStrictEqual([seen.lit, seen.turn], [['close'], '0'], 'a thread forno-9 não fala da fase do loop');
  await jump(page, 5);
  seen = await shown(page);
  assert.deepStrictEqual([seen.lit, seen.strange, seen.turn], [[], 'sobremesa', '7']);
  await jump(page, 13);
  seen = await shown(page);
  assert.deepStrictEqual([seen.turn, seen.asleep], ['2', true]);
  assert.deepStrictEqual(seen.lanes.constructor.chips, ['__proto__constructor']);
  assert.deepStrictEqual(seen.lanes['__proto__'].chips, ['toStringtoString']);
  assert.match(seen.stackChips.join(), /99/);
  assert.match(await page.textContent('#warning'), /não diz como o programa acabou/);
};
