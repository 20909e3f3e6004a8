// compact: quantos níveis de dentro cabem numa linha só.
const { inspect } = require('util');
const deep = { a: { b: { c: { d: { e: 1 } } } }, list: [[[[1]]]], map: new Map([[{ k: 1 }, new Set([[1, [2, [3]]]])]]) };
for (const compact of [true, false, 0, 1, 2, 3, 5, 10]) console.log(compact, inspect(deep, { compact, depth: null }));
