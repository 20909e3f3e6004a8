// fast-deep-equal: comparar fundo.
const eq = require('../../../build/npm-lista/node_modules/fast-deep-equal');
console.log(eq({ foo: 'bar' }, { foo: 'bar' }), eq([1, [2]], [1, [3]]), eq(/a/g, /a/g), eq(NaN, NaN), eq({ a: undefined }, {}), require('../../../build/npm-lista/node_modules/fast-deep-equal/es6')(new Map([[1, 2]]), new Map([[1, 2]])));
