// split2: linhas, com e sem conta.
const split = require('../../../build/npm-lista/node_modules/split2');
const s = split(JSON.parse);
s.on('data', (o) => console.log(o)).on('error', (e) => console.log(e.name));
s.write('{"a":1}\n{"b"'); s.write(':2}\n'); s.end();
const t = split('|'); t.on('data', (l) => console.log(l)).on('end', () => console.log('fim')); t.end('um|dois|três');
