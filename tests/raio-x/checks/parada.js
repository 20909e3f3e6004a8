// Parada, a página não gasta nada: nenhum quadro se pede se nada mudou.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump } = require('../browser');

const asked = (page) => page.evaluate(() => new Promise((done) => {
  const original = window.requestAnimationFrame;
  let count = 0, left = 10;
  window.requestAnimationFrame = (f) => { count++; return original.call(window, f); };
  original(function next() {
    if (left-- > 0) return original(next);
    window.requestAnimationFrame = original;
    done(count);
  });
}));

module.exports = async (lab) => {
  const page = await openText(lab, forge.small().text());
  await jump(page, 40);
  await jump(page, 41);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  assert.strictEqual(await asked(page), 0);
  await page.keyboard.press('z');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.strictEqual(await asked(page), 0, 'nem com a linha do tempo aproximada');
};
