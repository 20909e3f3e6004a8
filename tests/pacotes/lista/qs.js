// qs: aninhar, listas e voltar.
const qs = require('../../../build/npm-lista/node_modules/qs');
console.log(qs.parse('a=c'), qs.stringify({ a: 'c' }), qs.parse('foo[bar]=baz'), qs.parse('a%5Bb%5D=c'), qs.parse('a[]=b&a[]=c'), qs.parse('a[1]=b&a[0]=c'));
console.log(qs.stringify({ a: ['b', 'c'], d: { e: 'f g' } }), qs.stringify({ a: ['b', 'c'] }, { arrayFormat: 'brackets', encode: false }), qs.parse('?a=b;c=d', { ignoreQueryPrefix: true, delimiter: ';' }));
