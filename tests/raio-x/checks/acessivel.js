// O axe-core não acha o que reprovar em nenhum modo.
'use strict';

const assert = require('assert');
const fs = require('fs');
const path = require('path');
const forge = require('../forge');
const { openRuns, jump, settle } = require('../browser');

const axe = fs.readFileSync(path.join(__dirname, '../../../build/browser/axe/axe.min.js'), 'utf8');
const keys = (...list) => async (page) => { for (const key of list) { await page.keyboard.press(key); await settle(page); } };

// Cada aparência, cada janela e cada modo, os que dá dois a dois: o axe leva um segundo em cada página.
const modes = {
  claro: keys(), contraste: keys('a', 'a', 'a'), 'projetor escuro': keys('g', 'a', 'a'), 'tabela escura': keys('t', 'a', 'a'),
  'pergunta no projetor': keys('g', 'p', 'ArrowRight'), ajuda: keys('?'), opções: keys('o'), 'comparar em inglês': keys('l', 'c'),
};

async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations.map((v) => `${v.id}: ${v.nodes.map((node) => `${node.target} ${node.failureSummary}`).join('; ')}`);
}

module.exports = async (lab) => {
  const runs = [{ text: forge.small().text() }, { text: forge.small(false, 7).text(), seed: 7 }];
  const found = [];
  for (const [name, setUp] of Object.entries(modes)) {
    const page = await openRuns(lab, runs, { colorScheme: 'light', reducedMotion: 'reduce' });
    await jump(page, 38);
    await setUp(page);
    if (process.env.FOTOS) await page.screenshot({ path: path.join(process.env.FOTOS, `${name.replace(/ /g, '-')}.png`) });
    for (const problem of await violations(page)) found.push(`${name}: ${problem}`);
    await page.context().close();
  }
  assert.deepStrictEqual(found, []);
};
