// deepmerge: juntar objetos.
const merge = require('../../../build/npm-lista/node_modules/deepmerge');
console.log(merge({ foo: { bar: 3 }, array: [{ does: 'work' }] }, { foo: { baz: 4 }, quux: 5, array: [{ also: 1 }] }), merge([1], [2], { arrayMerge: (d, s) => s }), merge.all([{ a: 1 }, { b: 2 }, { a: 3 }]));
