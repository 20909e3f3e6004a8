// querystring: o pacote.
const q = require('../../../build/npm-lista/node_modules/querystring/index.js');
console.log(q.parse('a=1&b=%C3%A7&a=2&c'), q.stringify({ a: [1, 2], b: 'ç d' }), q.stringify({ a: 1 }, ';', ':'));
