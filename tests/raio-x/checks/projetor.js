// No projetor, a 1280 por 720, nenhuma letra à vista tem menos de 24 px, e nada sai da tela.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openRuns, jump, settle } = require('../browser');

// Cada texto à vista e a altura das suas letras; num SVG, a escala dele conta.
const small = (page) => page.evaluate(() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (!node.textContent.trim() || element.closest('script, style, noscript, .unseen, .skip, option')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const svg = element.closest('svg'), scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < 23.99 && size > 0) found.push(`${size.toFixed(1)} ${element.id || element.className.baseVal || element.className}: ${node.textContent.slice(0, 30)}`);
  }
  for (const input of document.querySelectorAll('input[type=search], select')) {
    if (input.checkVisibility() && parseFloat(getComputedStyle(input).fontSize) < 24) found.push(input.id);
  }
  if (parseFloat(getComputedStyle(document.getElementById('timeline')).fontSize) < 24) found.push('timeline');
  return found;
});

// O que se pode apertar está inteiro dentro da tela.
const outside = (page) => page.evaluate(() => [...document.querySelectorAll('button, input, select')].filter((element) => {
  const box = element.getBoundingClientRect();
  return element.checkVisibility() && !element.closest('#lanes') &&
    (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight);
}).map((element) => element.id || element.textContent));

module.exports = async (lab) => {
  const page = await openRuns(lab, [{ text: forge.small().text() }, { text: forge.small(false, 7).text(), seed: 7 }]);
  await page.keyboard.press('g');
  for (const i of [-1, 20, 38, 60, 93]) {
    await jump(page, i);
    assert.deepStrictEqual(await small(page), [], `no evento ${i}`);
    assert.deepStrictEqual(await outside(page), [], `no evento ${i}`);
  }
  for (const keys of [['Home', 'p', 'ArrowRight', 'ArrowRight', 'ArrowRight'], ['p', 't'], ['t', '?'], ['Escape', 'o'], ['Escape', 'c']]) {
    for (const key of keys) await page.keyboard.press(key);
    await settle(page);
    assert.deepStrictEqual(await small(page), [], keys.join(' '));
  }
};
