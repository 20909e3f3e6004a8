// deepStrictEqual com NaN, -0, datas, expressões regulares, erros, caixas e bytes.
const assert = require('assert');
let n = 0;
function t(f) { n++; try { f(); console.log(n, 'ok'); } catch (e) { console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message); } }
t(() => assert.deepStrictEqual(NaN, NaN));
t(() => assert.deepStrictEqual(-0, 0));
t(() => assert.deepEqual(-0, 0));
t(() => assert.deepEqual(NaN, NaN));
t(() => assert.deepStrictEqual(new Date(0), new Date(1)));
t(() => assert.deepStrictEqual(/a/g, /a/i));
t(() => { const a = /a/; a.lastIndex = 3; assert.deepStrictEqual(a, /a/); });
t(() => assert.deepStrictEqual(Object(1), Object(2)));
t(() => assert.deepStrictEqual(Object('a'), Object('a')));
t(() => assert.deepStrictEqual(Object(Symbol.iterator), Object(Symbol.iterator)));
t(() => assert.deepStrictEqual(new Uint8Array([1, 2]), new Uint8Array([1, 3])));
t(() => assert.deepStrictEqual(new Uint8Array([1]), new Int8Array([1])));
t(() => assert.deepStrictEqual(new Float64Array([0]), new Float64Array([-0])));
t(() => assert.deepEqual(new Float64Array([0]), new Float64Array([-0])));
t(() => assert.deepStrictEqual(Buffer.from('a'), Buffer.from('b')));
t(() => assert.deepStrictEqual(new ArrayBuffer(1), new ArrayBuffer(2)));
t(() => assert.deepEqual(1, '1'));
t(() => assert.deepEqual({ a: 1 }, { a: '1' }));
t(() => assert.deepEqual(null, undefined));
t(() => assert.deepStrictEqual(null, undefined));
t(() => assert.deepEqual('a', {}));
