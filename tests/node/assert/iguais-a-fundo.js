// deepStrictEqual e deepEqual com objetos, arrays, protótipos e símbolos.
const assert = require('assert');
let n = 0;
function t(f) { n++; try { f(); console.log(n, 'ok'); } catch (e) { console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message); } }
t(() => assert.deepEqual({ a: 1, b: [1, 2, { c: 3 }] }, { a: 1, b: [1, 2, { c: 4 }] }));
t(() => assert.deepStrictEqual({ __proto__: null, a: 1 }, { a: 1 }));
t(() => assert.deepEqual({ __proto__: null, a: 1 }, { a: 1 }));
t(() => assert.deepStrictEqual([, 1], [undefined, 1]));
t(() => assert.deepEqual([, 1], [undefined, 1]));
t(() => assert.deepStrictEqual(Object.assign([1], { x: 1 }), [1]));
t(() => assert.deepStrictEqual({ [Symbol.for('a')]: 1 }, { [Symbol.for('a')]: 2 }));
t(() => assert.deepEqual({ [Symbol.for('a')]: 1 }, { [Symbol.for('a')]: 2 }));
t(() => assert.deepStrictEqual([[[[[[1]]]]]], [[[[[[2]]]]]]));
t(() => assert.deepStrictEqual({ b: 1, a: 2 }, { a: 2, b: 1, c: 3 }));
t(() => assert.deepEqual([1, 2], { 0: 1, 1: 2, length: 2 }));
t(() => assert.deepEqual([], {}));
t(() => assert.deepStrictEqual((function () { return arguments; })(1), [1]));
class A { constructor() { this.x = 1; } }
class B { constructor() { this.x = 1; } }
t(() => assert.deepStrictEqual(new A(), new B()));
t(() => assert.deepEqual(new A(), new B()));
t(() => assert.deepStrictEqual(new A(), { x: 1 }));
t(() => assert.deepStrictEqual(() => {}, () => {}));
t(() => assert.deepStrictEqual(new WeakMap(), new WeakMap()));
