// Iteradores mostram o que falta, sem gastar nada.
const { inspect } = require('util');
const map = new Map([[1, { a: 1 }], ['b', 2]]), set = new Set([1, 'x']);
for (const iterator of [map.entries(), map.keys(), map.values(), set.values(), set.entries(), [1][Symbol.iterator](), 'a'[Symbol.iterator](), 'a'.matchAll(/a/g), (function* g() {})()]) console.log(iterator);
const half = map.keys();
half.next();
console.log(half, [...half], half);
console.log(inspect(map.entries(), { depth: 0 }), [set.values()], Object.assign(map.values(), { extra: 1 }));
