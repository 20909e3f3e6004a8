// Um clique na linha do tempo leva ao evento que está ali; arrastar também, de perto e de longe.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump, settle } = require('../browser');

const GUTTER = 92;

module.exports = async (lab) => {
  const page = await openText(lab, forge.small().text());
  const total = await page.evaluate(() => window.raioX.model.events.length);
  const box = await page.locator('#timeline').boundingBox();
  const xOf = (i) => box.x + GUTTER + (i + 0.5) / total * (box.width - GUTTER);
  const at = () => page.evaluate(() => window.raioX.player.i);
  for (const i of [0, 20, 57, total - 1]) {
    await page.mouse.click(xOf(i), box.y + 20);
    assert.strictEqual(await at(), i);
  }
  await page.mouse.move(xOf(10), box.y + 20);
  await page.mouse.down();
  await page.mouse.move(xOf(30), box.y + 20, { steps: 3 });
  await page.mouse.up();
  assert.strictEqual(await at(), 30);
  await page.mouse.move(xOf(60), box.y + 20);
  assert.strictEqual(await at(), 30, 'depois de soltar, o mouse passeia à vontade');
  await jump(page, 40);
  for (let n = 0; n < 3; n++) await page.keyboard.press('z');
  await settle(page);
  await page.mouse.click(box.x + GUTTER + 2, box.y + 20);
  const left = await at();
  await page.mouse.click(box.x + box.width - 2, box.y + 20);
  assert.ok(left > 0 && left < 40 && await at() > 40 && await at() - left < total / 2, `de perto: ${left} a ${await at()}`);
  for (const key of ['x', 'x', 'x', 'x', 'e']) await page.keyboard.press(key);
  await settle(page);
  await page.mouse.click(box.x + GUTTER + (box.width - GUTTER) / 2, box.y + 20);
  const times = await page.evaluate(() => {
    const { events } = window.raioX.model;
    return { here: window.raioX.player.event.t_us, half: events[events.length - 1].t_us / 2 };
  });
  assert.ok(times.here <= times.half, 'no eixo do tempo, o meio é a metade do tempo');
};
