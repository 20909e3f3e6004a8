// As mensagens de cada comparação, com e sem mensagem do programa.
var assert = require('assert');
function show(fn) {
  try { fn(); console.log('passou'); } catch (e) {
    console.log(e.name, e.code, e.operator, e.generatedMessage);
    console.log(e.message);
  }
}
show(function () { assert.equal(1, 2); });
show(function () { assert.equal(1, '1'); });
show(function () { assert.equal(NaN, NaN); });
show(function () { assert.equal('a b c d e f g h i j', 'a b c d e f g h i k'); });
show(function () { assert.equal({ a: 1 }, { a: 1 }); });
show(function () { assert.equal(1, 2, 'minha mensagem'); });
show(function () { assert.notEqual(1, 1); });
show(function () { assert.notEqual(1, '1', 'minha'); });
show(function () { assert.strictEqual(1, 2); });
show(function () { assert.strictEqual(1, '1'); });
show(function () { assert.strictEqual(NaN, NaN); });
show(function () { assert.strictEqual(0, -0); });
show(function () { assert.strictEqual('abc', 'abd'); });
show(function () { assert.strictEqual('uma frase comprida', 'uma frase diferente'); });
show(function () { assert.strictEqual('linha 1\nlinha 2\nlinha 3', 'linha 1\nlinha X\nlinha 3'); });
show(function () { assert.strictEqual(1, 2, 'minha mensagem'); });
show(function () { assert.strictEqual([1, 2, 3], [1, 2, 3]); });
show(function () { assert.strictEqual({ a: 1 }, { a: 2 }); });
show(function () { assert.strictEqual(null, undefined); });
show(function () { assert.strictEqual(function a() {}, function a() {}); });
show(function () { assert.strictEqual(Symbol('a'), Symbol('a')); });
show(function () { assert.strictEqual(1234567890123, 1234567890124); });
show(function () { assert.strictEqual(true, false); });
show(function () { assert.strictEqual(undefined, 'um texto que não é curto'); });
show(function () { assert.notStrictEqual(1, 1); });
show(function () { assert.notStrictEqual('um texto comprido', 'um texto comprido'); });
show(function () { var o = { a: 1, b: [1, 2] }; assert.notStrictEqual(o, o); });
show(function () { assert.notStrictEqual(1, 1, 'minha'); });
show(function () { assert.deepEqual({ a: 1 }, { a: 2 }); });
show(function () { assert.deepEqual({ a: 1 }, { a: '1' }); });
show(function () { assert.deepEqual([1, [2, 3]], [1, [2, 4]], 'minha'); });
show(function () { assert.notDeepEqual({ a: 1 }, { a: '1' }); });
show(function () { assert.notDeepEqual({ a: 1 }, { a: 1 }); });
show(function () { assert.deepStrictEqual({ a: 1 }, { a: '1' }); });
show(function () { assert.deepStrictEqual({ a: 1, b: { c: [1, 2] } }, { a: 1, b: { c: [1, 3] } }, 'minha'); });
show(function () { assert.notDeepStrictEqual({ a: [1] }, { a: [1] }); });
show(function () { assert.notDeepStrictEqual(1, 1); });
show(function () { assert.equal(); });
show(function () { assert.strictEqual(1); });
show(function () { assert.deepEqual(1); });
show(function () { assert.strictEqual(1, 2, new TypeError('meu erro')); });
