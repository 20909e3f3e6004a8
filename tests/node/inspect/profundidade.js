// depth: até onde se desce, em objetos, arrays, mapas e conjuntos.
const { inspect } = require('util');
const deep = { a: { b: { c: { d: { e: 1 } } } }, list: [[[[1]]]], map: new Map([[{ k: 1 }, new Set([[1, [2, [3]]]])]]) };
for (const depth of [0, 1, 2, 3, null, Infinity, -1, undefined]) console.log(depth, inspect(deep, { depth }));
console.log(inspect(deep, false, 0), inspect(deep, false, null, true));
