// string-width: quantas colunas.
const w = require('../../../build/npm-lista/node_modules/string-width');
console.log(['a', '古', '\u001B[1m古\u001B[22m', 'é', '👩‍👩‍👦', '', 'e\u0301', '한글'].map((s) => w(s)));
