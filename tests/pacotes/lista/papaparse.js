// papaparse: CSV para objetos e de volta.
const Papa = require('../../../build/npm-lista/node_modules/papaparse');
const r = Papa.parse('nome;nota\nAna;10\n"B;b";7.5\n', { header: true, dynamicTyping: true, skipEmptyLines: true });
console.log(r.data, r.meta, r.errors, Papa.unparse([{ a: 1, b: 'x,y' }, { a: 2, b: 'diz "oi"' }]));
