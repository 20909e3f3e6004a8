// deepStrictEqual e deepEqual com Map e Set: a ordem não conta, e as chaves podem ser objetos.
const assert = require('assert');
let n = 0;
function t(f) { n++; try { f(); console.log(n, 'ok'); } catch (e) { console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message); } }
t(() => assert.deepStrictEqual(new Map([[1, { a: 1 }], [2, 2]]), new Map([[2, 2], [1, { a: 1 }]])));
t(() => assert.deepStrictEqual(new Map([[1, { a: 1 }], [2, 2]]), new Map([[1, { a: 2 }], [2, 2]])));
t(() => assert.deepStrictEqual(new Set([1, { a: 1 }]), new Set([1, { a: 2 }])));
t(() => assert.deepStrictEqual(new Map([[{ a: 1 }, 1]]), new Map([[{ a: 1 }, 1]])));
t(() => assert.deepStrictEqual(new Set([{ a: 1 }, { b: 1 }]), new Set([{ b: 1 }, { a: 1 }])));
t(() => assert.deepEqual(new Set([1, 2]), new Set(['1', 2])));
t(() => assert.deepStrictEqual(new Set([1, 2]), new Set(['1', 2])));
t(() => assert.deepEqual(new Map([[1, '1']]), new Map([['1', 1]])));
t(() => assert.deepStrictEqual(new Map([[1, 2]]), new Map([[1, 2], [3, 4]])));
t(() => assert.deepStrictEqual(new Set([[1], [2]]), new Set([[2], [1]])));
t(() => assert.deepStrictEqual(new Map([[NaN, -0]]), new Map([[NaN, 0]])));
t(() => assert.deepStrictEqual(new Map(), new Set()));
t(() => assert.deepEqual(new Set([null]), new Set([undefined])));
t(() => assert.deepStrictEqual(Object.assign(new Map(), { x: 1 }), new Map()));
