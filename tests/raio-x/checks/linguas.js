// As duas línguas têm os mesmos textos, com os mesmos buracos, e a página fala a que se pede.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { need } = require('../assemble');
const { open, write, settle } = require('../browser');

const holes = (text) => (text.match(/\{\w+\}/g) || []).sort().join();

module.exports = async (lab) => {
  const pt = need('raio-x/page/words-pt'), en = need('raio-x/page/words-en');
  assert.deepStrictEqual(Object.keys(en).sort(), Object.keys(pt).sort());
  for (const key of Object.keys(pt)) assert.strictEqual(holes(en[key]), holes(pt[key]), key);

  const address = write(lab, [{ text: forge.small().text() }]);
  const says = (page) => page.evaluate(() => [document.documentElement.lang, document.getElementById('ask-toggle').textContent]);
  assert.deepStrictEqual(await says(await open(lab, address)), ['pt-BR', 'Pergunte antes']);
  assert.deepStrictEqual(await says(await open(lab, address, { locale: 'en-US' })), ['en', 'Ask first']);
  assert.deepStrictEqual(await says(await open(lab, address, { locale: 'fr-FR' })), ['pt-BR', 'Pergunte antes']);
  const page = await open(lab, `${address}?lang=en`);
  assert.deepStrictEqual(await says(page), ['en', 'Ask first']);
  await page.click('#lang-toggle');
  await settle(page);
  assert.deepStrictEqual(await says(page), ['pt-BR', 'Pergunte antes']);
};
