// O que nasce dentro de um módulo não tem linha: o nome e a linha vêm do antepassado que tem, e vê-se que são dele.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump, shown } = require('../browser');

function trace() {
  const t = new forge.Trace('rede.js', 'a();\nservidor.listen(0);\n');
  let listen, socket;
  t.run(0, 10, () => { listen = t.schedule('tick', 2, 'listen'); });
  t.run(listen, 10, () => { t.event('schedule', { kind: 'tcp', id: 2, parent: listen }); });
  t.things.set(2, { kind: 'tcp' });
  t.run(2, 10, () => { t.event('schedule', { kind: 'http', id: 3, parent: 2 }); });
  t.event('schedule', { kind: 'tcp', id: 4, parent: 99 });
  // Um parentesco impossível, em roda.
  t.event('schedule', { kind: 'tcp', id: 5, parent: 6, at: 'rede.js:1' });
  t.event('schedule', { kind: 'tcp', id: 6, parent: 5 });
  t.event('schedule', { kind: 'tcp', id: 5, parent: 6 });
  return t.close();
}

const line = (page) => page.evaluate(() => {
  const here = document.querySelector('#code .here');
  return here && { n: here.querySelector('.ordinal').textContent, kin: here.classList.contains('kin') };
});

module.exports = async (lab) => {
  const page = await openText(lab, trace().text());
  const where = async (text) => page.evaluate((text) => window.raioX.model.events.findIndex((event) => `${event.ev} ${event.id}` === text), text);
  await jump(page, await where('schedule 1'));
  assert.deepStrictEqual(await line(page), { n: '2', kin: false });
  await jump(page, await where('schedule 3'));
  assert.strictEqual((await shown(page)).sentence, '3http de listen() nasce dentro de um módulo; tudo começou na linha 2.');
  assert.deepStrictEqual(await line(page), { n: '2', kin: true });
  await jump(page, await where('schedule 4'));
  assert.strictEqual((await shown(page)).sentence, '4tcp nasce.');
  assert.strictEqual(await line(page), null);
  await page.keyboard.press('End');
};
