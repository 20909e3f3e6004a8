// punycode: nomes com acento escritos só com ASCII, e de volta.
const p = require('punycode');
console.log(p, p.version);
console.log(p.encode('mañana'), p.decode('maana-pta'), p.decode('MAANA-PTA'), [p.encode(''), p.encode('abc'), p.decode(''), p.decode('---')]);
console.log(p.toASCII('mañana.com'), p.toUnicode('xn--maana-pta.com'), p.toASCII('josé@mañana.com。br'), p.toUnicode('XN--MAANA-PTA.com'));
console.log(p.ucs2.decode('a𝌆\ud800'), p.ucs2.encode([97, 0x1d306]));
for (const texto of ['xx!', 'ç-a']) { try { p.decode(texto); } catch (e) { console.log(e.name, e.message); } }
