// cli-table3: tabelas de texto.
const Table = require('../../../build/npm-lista/node_modules/cli-table3');
const t = new Table({ head: ['método', 'descrição'], colWidths: [10, 20], wordWrap: true, style: { head: [], border: [] } });
t.push(['First', 'um texto que não cabe numa linha'], [{ colSpan: 2, content: 'junto', hAlign: 'center' }], { linha: ['x'] });
console.log(t.toString());
