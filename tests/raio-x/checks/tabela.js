// A tabela traz os mesmos eventos, e diz a quem ouve quantas linhas há e em qual se está.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const expected = require('../expected');
const { openText, jump, settle } = require('../browser');

const rows = (page) => page.evaluate(() => [...document.querySelectorAll('#table .sheet .row:not([hidden])')].map((row) => ({
  index: Number(row.getAttribute('aria-rowindex')), here: row.getAttribute('aria-current'),
  cells: [...row.children].map((cell) => cell.textContent),
})));

module.exports = async (lab) => {
  const text = forge.large(100000).text(), events = expected.eventsOf(text);
  const page = await openText(lab, text);
  await page.keyboard.press('t');
  await settle(page);
  assert.strictEqual(await page.getAttribute('#table .grid', 'aria-rowcount'), String(events.length + 1));
  for (const i of [0, 5, 50000, 99000, events.length - 1]) {
    await jump(page, i);
    const seen = await rows(page);
    assert.ok(seen.length < 80, 'só as linhas que se veem estão no DOM');
    assert.deepStrictEqual(seen.filter((row) => row.here === 'step').map((row) => row.index), [i + 2]);
    for (const row of seen) {
      const event = events[row.index - 2];
      assert.strictEqual(row.cells[0], String(row.index - 1));
      assert.deepStrictEqual([row.cells[2], row.cells[3], row.cells[4], row.cells[5]],
        [String(event.turn), event.phase, event.ev, event.kind]);
      assert.strictEqual(row.cells[7], event.thread || '');
    }
  }
  await page.keyboard.press('ArrowLeft');
  await settle(page);
  assert.strictEqual(await page.evaluate(() => window.raioX.player.i), events.length - 2);
};
