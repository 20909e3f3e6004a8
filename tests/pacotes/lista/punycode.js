// punycode: o pacote.
const p = require('../../../build/npm-lista/node_modules/punycode/punycode.js');
console.log(p.encode('mañana'), p.decode('--dqo34k'), p.toASCII('mañana.com'), p.toUnicode('xn--maana-pta.com'), p.ucs2.decode('\uD834\uDF06'));
