// strictEqual, notStrictEqual, equal e notEqual: mensagens de cada caso.
const assert = require('assert');
let n = 0;
function t(f) { n++; try { f(); console.log(n, 'ok'); } catch (e) { console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message); } }
t(() => assert.strictEqual(1, 2));
t(() => assert.strictEqual([1], [1]));
t(() => assert.strictEqual({ a: 1 }, { a: 1 }));
t(() => assert.strictEqual(1, '1', 'minha'));
t(() => assert.strictEqual(1, 2, new RangeError('x')));
t(() => assert.strictEqual(undefined, null));
t(() => assert.strictEqual(NaN, 0));
t(() => assert.strictEqual(Symbol('a'), Symbol('a')));
t(() => assert.notStrictEqual(1, 1));
t(() => { const o = { a: [1, 2, 3], b: 'x' }; assert.notStrictEqual(o, o); });
t(() => assert.notDeepStrictEqual({ a: 1 }, { a: 1 }));
t(() => assert.notDeepEqual([1, 2, [3]], [1, 2, [3]]));
t(() => assert.notEqual(1, '1'));
t(() => assert.equal(1, 2));
t(() => assert.equal(null, undefined));
t(() => assert.equal(NaN, NaN));
t(() => assert.equal({}, {}));
t(() => assert.equal(1));
t(() => assert.deepEqual());
t(() => assert.notDeepStrictEqual(1));
