// range-parser: pedaços de um arquivo.
const parse = require('../../../build/npm-lista/node_modules/range-parser');
console.log(parse(1000, 'bytes=0-499'), parse(1000, 'bytes=-100,0-10'), parse(10, 'bytes=20-'), parse(10, 'x'), parse(100, 'bytes=0-4,90-99,5-75,100-199,101-102', { combine: true }));
