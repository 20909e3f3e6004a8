// ok e a chamada em texto; match, fail, ifError.
var assert = require('assert');
function show(fn) { try { fn(); console.log('passou'); } catch (e) { console.log(e.name, e.code, e.operator, e.generatedMessage, e.actual, e.expected); console.log(e.message); } }
show(function () { assert.ok(true); });
show(function () { assert.ok(0); });
show(function () { assert(null); });
show(function () { assert.ok(typeof 123 === 'string'); });
show(function () { assert.ok([1, 2].indexOf(3) >= 0, undefined); });
show(function () { assert.ok('com ) parêntese' === "e ( outro"); });
show(function () { assert.ok(/\)/.test('x'), null); });
show(function () { assert.ok(false /* comentário ) */); });
show(function () {
  assert.ok(
    1 === 2 &&
      'duas'
  );
});
show(function () { var x = 3; if (x) assert.equal(x, 3); assert(x > 5); });
show(function () { assert.strict(0); });
show(function () { assert.strict.ok(''); });
show(function () { assert.ok(false, 'minha mensagem'); });
show(function () { assert.ok(false, 3); });
show(function () { assert(false, ''); });
show(function () { assert.ok(); });
show(function () { assert(); });
show(function () { assert.ok(NaN, new RangeError('meu')); });
show(function () { assert.match('abc', /b/); });
show(function () { assert.match('abc', /x/); });
show(function () { assert.match('abc', /x/, 'minha'); });
show(function () { assert.match('abc', /x/, new TypeError('meu')); });
show(function () { assert.match(3, /x/); });
show(function () { assert.match('abc', 'x'); });
show(function () { assert.doesNotMatch('abc', /x/); });
show(function () { assert.doesNotMatch('abc', /b/); });
show(function () { assert.doesNotMatch(null, /b/); });
show(function () { assert.fail(); });
show(function () { assert.fail('motivo'); });
show(function () { assert.fail(new TypeError('meu')); });
show(function () { assert.fail(undefined); });
show(function () { assert.ifError(null); });
show(function () { assert.ifError(undefined); });
show(function () { assert.ifError(0); });
show(function () { assert.ifError('texto'); });
show(function () { assert.ifError({ message: 'objeto' }); });
show(function () { assert.ifError(Object.assign(new Error(''), { stack: 'Error' })); });
