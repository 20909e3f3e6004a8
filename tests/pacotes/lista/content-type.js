// content-type: ler e escrever.
const ct = require('../../../build/npm-lista/node_modules/content-type');
console.log(ct.parse('image/svg+xml; charset="utf-8"; a=b'), ct.format({ type: 'text/x', parameters: { charset: 'é'.length === 1 ? 'u"tf' : '' } }));
try { ct.parse('x;;'); } catch (e) { console.log(e.message); }
