// csv-parse: com stream, com callback e sem espera.
const { parse } = require('../../../build/npm-lista/node_modules/csv-parse');
const { parse: jaParse } = require('../../../build/npm-lista/node_modules/csv-parse/dist/cjs/sync.cjs');
console.log(jaParse('nome,idade\n"Silva, Ana",30\nJoão,"4""2"\n', { columns: true, cast: true }));
const p = parse({ delimiter: ':' }), linhas = [];
p.on('readable', () => { let l; while ((l = p.read()) !== null) linhas.push(l); });
p.on('end', () => console.log(linhas));
p.write('root:x:0\n'); p.write('ana:y:1\n'); p.end();
parse('a,b\n1,2,3\n', (e) => console.log(e.code, e.message));
