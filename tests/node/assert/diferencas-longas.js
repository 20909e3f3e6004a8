// A diferença de valores compridos: o que se corta e o que se mostra.
const assert = require('assert');
let n = 0;
function t(f) { n++; try { f(); console.log(n, 'ok'); } catch (e) { console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message); } }
const list = (size, step = 0) => Array.from({ length: size }, (_, i) => i + step);
t(() => assert.deepStrictEqual(list(30), Object.assign(list(30), { 14: 99 })));
t(() => assert.deepStrictEqual(list(60), list(60, 1)));
t(() => assert.notDeepStrictEqual(list(60), list(60)));
t(() => assert.deepStrictEqual({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10 }, { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 11 }));
t(() => assert.deepStrictEqual({ a: 'x'.repeat(300) }, { a: 'y' }));
t(() => assert.strictEqual('x'.repeat(600), 'y'));
t(() => assert.strictEqual('1\n2\n3'.repeat(20), 'x'));
t(() => assert.strictEqual('a\nb\nc', 'a\nb\nd'));
t(() => assert.strictEqual('a'.repeat(10), 'b'.repeat(10)));
t(() => assert.equal('a'.repeat(200), 'b'));
t(() => assert.deepStrictEqual([1, [2, [3, [4]]]], [1, [2, [3, [5]]], 6]));
t(() => assert.deepStrictEqual(list(20).join('\n').split('\n'), list(20).join('\n').split('\n').reverse()));
