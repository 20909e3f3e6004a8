// O que se escolhe fica para a próxima vez; onde o navegador recusa a memória, tudo segue; quem pede menos
// movimento não vê nada voar.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { open, openText, write, jump, settle } = require('../browser');

async function remembers(lab) {
  const page = await open(lab, write(lab, [{ text: forge.small().text() }]));
  for (const key of ['g', 'a', 'l', '+']) await page.keyboard.press(key);
  await page.reload();
  await page.waitForFunction(() => window.raioX);
  const { theme, projector, lang, speed } = await page.evaluate(() => window.raioX.prefs);
  assert.deepStrictEqual({ theme, projector, lang, speed }, { theme: 'light', projector: true, lang: 'en', speed: 3 });
}

async function survives(lab) {
  const context = await lab.browser.newContext({ locale: 'pt-BR' });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new Error('recusado'); } });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => lab.problems.push(String(error)));
  await page.goto(write(lab, [{ text: forge.small().text() }]));
  await page.waitForFunction(() => window.raioX);
  for (const key of ['g', 'a', 'l', 'ArrowRight']) await page.keyboard.press(key);
  assert.strictEqual(await page.evaluate(() => window.raioX.player.i), 0);
}

// Quantas plaquinhas voam quando uma sai da fila e começa.
async function flights(lab, reducedMotion) {
  const page = await openText(lab, forge.small().text(), { reducedMotion });
  const begin = await page.evaluate(() => window.raioX.model.events.findIndex((e) => e.ev === 'begin' && e.kind === 'immediate'));
  await jump(page, begin - 1);
  await page.evaluate(() => { window.raioX.forward(); });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(() => document.getAnimations().filter((a) => !(a instanceof CSSTransition)).length);
}

// A aparência "do sistema" segue o sistema, também quando ele muda de ideia.
async function followsSystem(lab) {
  const page = await openText(lab, forge.small().text(), { colorScheme: 'dark' });
  const theme = () => page.getAttribute('html', 'data-theme');
  assert.strictEqual(await theme(), 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await page.emulateMedia({ contrast: 'more' });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'contrast');
}

module.exports = async (lab) => {
  await followsSystem(lab);
  await remembers(lab);
  await survives(lab);
  assert.strictEqual(await flights(lab, 'no-preference'), 1);
  assert.strictEqual(await flights(lab, 'reduce'), 0);
};
