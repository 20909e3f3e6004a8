// A linha que sai do programa acaba na plaquinha de que se fala, esteja a página como estiver, e some onde
// não há palco.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump, settle } = require('../browser');

// A que distância (em pixels) fica a ponta da linha da beira esquerda de uma plaquinha acesa; null se não há linha.
const gap = (page) => page.evaluate(() => {
  const svg = document.getElementById('tie');
  if (!svg.classList.contains('on')) return null;
  const box = svg.getBoundingClientRect(), path = svg.firstElementChild, end = path.getPointAtLength(path.getTotalLength());
  const chips = [...document.querySelectorAll('#stage .chip.now')].filter((chip) => chip.getClientRects().length > 0);
  return Math.min(...chips.map((chip) => {
    const rect = chip.getBoundingClientRect();
    return Math.hypot(rect.left - box.left - end.x, rect.top + rect.height / 2 - box.top - end.y);
  }));
});

const landed = (page) => page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));

async function ties(page, where) {
  await settle(page);
  await landed(page);
  const distance = await gap(page);
  assert.ok(distance !== null && distance < 6, `${where}: a linha acaba a ${distance} px`);
}

module.exports = async (lab) => {
  const page = await openText(lab, forge.small().text());
  const count = await page.evaluate(() => window.raioX.model.events.length);
  let seen = 0;
  for (let i = 0; i < count; i++) {
    await jump(page, i);
    if (await page.evaluate(() => document.querySelector('#code .line.here') === null)) {
      assert.strictEqual(await gap(page), null, `evento ${i}: sem linha do programa não há o que ligar`);
    } else {
      await ties(page, `evento ${i}`);
      seen++;
    }
  }
  assert.ok(seen > count / 2);
  await jump(page, 36);
  await page.keyboard.press('g');
  await ties(page, 'projetor');
  for (const key of ['p', 'ArrowRight', 'Enter']) {
    await page.keyboard.press(key);
    await ties(page, `projetor, depois de ${key}`);
  }
  await page.keyboard.press('t');
  await settle(page);
  assert.strictEqual(await gap(page), null, 'na tabela não há linha');
};
