// Uma linha comprida dobra entre palavras: nada se perde, nada passa da largura, e tudo cabe na tela.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openText, jump, settle } = require('../browser');
const { need } = require('../assemble');

const { fold } = need('raio-x/page/fold');
const LONG = "    crypto.pbkdf2('farinha', 'sal', 60000, 64, 'sha512', function serve(erro) { console.log('pronto'); });";
const words = (text) => text.split(/\s+/).filter(Boolean);

function folds() {
  assert.deepStrictEqual(fold('curta', 30), ['curta']);
  assert.deepStrictEqual(fold('', 30), ['']);
  assert.deepStrictEqual(fold('    texto(resposta).then(function lido() {});', 26), ['    texto(resposta).then(', '        function lido()', '        {});']);
  for (const columns of [16, 20, 31, 50, 200]) {
    const pieces = fold(LONG, columns);
    assert.ok(pieces.every((piece) => piece.length <= columns), `em ${columns} colunas: ${pieces.join('|')}`);
    if (columns > 40) assert.deepStrictEqual(words(pieces.join(' ')), words(LONG));
  }
  assert.deepStrictEqual(fold('x'.repeat(50), 20).map((piece) => piece.trim().length), [20, 16, 14], 'uma palavra só também se parte');
}

module.exports = async (lab) => {
  folds();
  const trace = new forge.Trace('longo.js', `${`${LONG}\n`.repeat(60)}`);
  trace.run(0, 10, () => { trace.immediate(1, 'serve'); trace.immediate(58, 'serve'); });
  const page = await openText(lab, trace.close().text());
  for (const key of ['', 'g']) {
    if (key) await page.keyboard.press(key);
    for (const i of [1, 3]) {
      await jump(page, i);
      await settle(page);
      const { here, box, wide } = await page.evaluate(() => {
        const code = document.getElementById('code'), line = document.querySelector('#code .here').getBoundingClientRect();
        return { here: line.toJSON(), box: code.getBoundingClientRect().toJSON(), wide: code.scrollWidth - code.clientWidth };
      });
      assert.ok(here.top >= box.top && here.bottom <= box.bottom, 'a linha marcada está inteira à vista');
      assert.ok(wide <= 0, `o programa não rola para o lado (sobram ${wide} px)`);
    }
  }
};
