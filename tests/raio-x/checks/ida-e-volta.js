// Andar para trás mostra o mesmo que andar para a frente, e saltar também.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump, settle, shown } = require('../browser');

async function walk(page, key, count) {
  const seen = [];
  for (let n = 0; n < count; n++) {
    seen.push(await shown(page));
    await page.keyboard.press(key);
    await settle(page);
  }
  return seen;
}

// Num rastro longo se volta a estados guardados.
async function far(lab) {
  const page = await openText(lab, forge.large(3000).text());
  const places = Array.from({ length: 40 }, (_, n) => n * 70 + 9), seen = [];
  for (const i of places) {
    await jump(page, i);
    seen.push(await shown(page));
  }
  for (const n of [...places.keys()].reverse()) {
    await jump(page, places[n]);
    assert.deepStrictEqual(await shown(page), seen[n], `de volta ao evento ${places[n]}`);
  }
}

module.exports = async (lab) => {
  await far(lab);
  const trace = forge.small();
  const page = await openText(lab, trace.text());
  const count = await page.evaluate(() => window.raioX.model.events.length);
  const forward = await walk(page, 'ArrowRight', count);
  const backward = (await walk(page, 'ArrowLeft', count + 1)).reverse();
  assert.deepStrictEqual(backward.slice(0, count), forward);
  for (const i of [70, 3, 41, 0, count - 2]) {
    await jump(page, i);
    assert.deepStrictEqual(await shown(page), forward[i + 1], `salto até ${i}`);
  }
  assert.strictEqual(new Set(forward.map((seen) => JSON.stringify(seen))).size, count, 'cada passo se vê');
};
