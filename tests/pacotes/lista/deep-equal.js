// deep-equal: frouxo e estrito.
const eq = require('../../../build/npm-lista/node_modules/deep-equal');
console.log(eq({ a: [2, 3], b: [4] }, { a: [2, 3], b: [4] }), eq(1, '1'), eq(1, '1', { strict: true }), eq(new Map([[1, { a: 2 }]]), new Map([[1, { a: 2 }]])), eq(new Set([1]), new Set([2])), eq(/a/g, /a/i), eq([NaN], [NaN]), eq(new Date(1), new Date(1)));
