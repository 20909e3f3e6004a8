// assert.strict e AssertionError.
var assert = require('assert');
var strict = require('assert/strict');
function message(fn) { try { fn(); return 'passou'; } catch (e) { return e.operator + ' ' + JSON.stringify(e.message); } }
console.log(strict === assert.strict, strict.strict === strict, assert.ok === assert);
console.log(message(function () { strict.equal(1, '1'); }), message(function () { assert.equal(1, '1'); }));
console.log(message(function () { strict.deepEqual([1], ['1']); }), message(function () { assert.deepEqual([1], ['1']); }));
console.log(message(function () { strict.notEqual(1, '1'); }), message(function () { assert.notEqual(1, '1'); }));
console.log(message(function () { strict.notDeepEqual([1], ['1']); }), message(function () { assert.notDeepEqual([1], ['1']); }));
console.log(Object.keys(assert).join(' '));
console.log(Object.keys(strict).join(' '));
console.log(assert.throws.name, assert.equal.name, assert.rejects.name, assert.ok.name, strict.name);

var e = new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(e.message, e.name, e.code, e.generatedMessage, String(e), e instanceof Error, e instanceof assert.AssertionError);
console.log(Object.keys(e), Object.prototype.toString.call(e), e.stack.split('\n')[0]);
e.stack = e.stack.split('\n').slice(0, 3).join('\n') + '\n    at f (a.js:1:2)';
console.log(e);
console.log([e]);
e = new assert.AssertionError({ message: 'minha', actual: new Array(30).join('linha\n'), expected: 1 });
e.stack = 'AssertionError [ERR_ASSERTION]: minha\n    at f (a.js:1:2)';
console.log(e, e.operator, e.generatedMessage);
e = new assert.AssertionError({ actual: { a: { b: 1 } }, expected: [1, [2]], operator: 'deepEqual' });
console.log(e.message);
e.stack = 'AssertionError [ERR_ASSERTION]: x\n    at f (a.js:1:2)';
console.log(e);
[undefined, null, 'x', 3].forEach(function (bad) {
  try { new assert.AssertionError(bad); } catch (error) { console.log(error.code, error.message); }
});
