// Cada raia mostra quantos o rastro diz, em todos os passos dos rastros pequenos e em sessenta do grande.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const expected = require('../expected');
const { openText, jump, shown } = require('../browser');

const KNOWN = ['timers', 'pending', 'poll', 'check', 'close', 'tick', 'micro', 'script', 'exit'];

function compare(seen, want, i) {
  const where = `depois do evento ${i}`;
  const lane = (name) => (Object.hasOwn(seen.lanes, name) ? seen.lanes[name].count : 0);
  const queues = new Set([...Object.keys(want.queues), 'tick', 'micro', 'timers', 'pending', 'poll', 'check', 'close']);
  for (const name of queues) assert.strictEqual(lane(name), want.queues[name] || 0, `fila ${name} ${where}`);
  for (const name of Object.keys(want.threads).filter((name) => name !== 'js')) {
    assert.strictEqual(lane(name), want.threads[name], `thread ${name} ${where}`);
  }
  assert.strictEqual(seen.stack, want.threads.js || 0, `pilha ${where}`);
  assert.strictEqual(lane('due'), want.due, `timers armados ${where}`);
  assert.strictEqual(lane('kernel'), want.kernel, `kernel ${where}`);
  assert.strictEqual(lane('waiting'), want.waiting, `à espera ${where}`);
  assert.strictEqual(seen.outputs, want.outputs, `saída ${where}`);
  assert.strictEqual(seen.turn, String(want.turn), `volta ${where}`);
  assert.strictEqual(seen.asleep, want.asleep, `sono ${where}`);
  assert.deepStrictEqual(seen.lit, KNOWN.includes(want.phase) ? [want.phase] : [], `fase ${where}`);
  assert.strictEqual(seen.strange, KNOWN.includes(want.phase) ? '' : want.phase, `fase ${where}`);
}

// As plaquinhas à vista são tantas quantas a raia diz ter, até o limite do que cabe.
function chipsMatch(seen, i) {
  for (const [name, lane] of Object.entries(seen.lanes)) {
    if (lane.hidden) continue;
    assert.strictEqual(lane.chips.length, Math.min(lane.count, name === 'due' ? 8 : 10), `plaquinhas de ${name} depois de ${i}`);
  }
  assert.strictEqual(seen.stackChips.length, Math.min(seen.stack, 6), `plaquinhas da pilha depois de ${i}`);
}

async function check(lab, text, indexes) {
  const events = expected.eventsOf(text);
  const page = await openText(lab, text);
  assert.strictEqual(await page.evaluate(() => window.raioX.model.events.length), events.length);
  for (const i of indexes(events.length)) {
    await jump(page, i);
    const seen = await shown(page);
    compare(seen, expected.at(events, i), i);
    chipsMatch(seen, i);
  }
  await page.close();
}

const every = (count) => Array.from({ length: count }, (_, i) => i);
const some = (count) => Array.from({ length: 60 }, (_, n) => (n * 7919 + 13) % Math.min(count, 20000));

module.exports = async (lab) => {
  await check(lab, forge.small().text(), every);
  await check(lab, forge.impossible().text(), every);
  await check(lab, forge.large(100000).text(), some);
};
