// AssertionError: o que ela traz, o que a cria e o que ela recusa.
const assert = require('assert');
const { inspect } = require('util');
const e = new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(e.message, e.name, e.code, String(e), Object.keys(e));
const own = new assert.AssertionError({ message: 'x' });
console.log(own.message, own.generatedMessage, own.actual, own instanceof Error);
for (const options of [undefined, null, 1, { operator: 1 }]) { try { console.log(new assert.AssertionError(options).message); } catch (error) { console.log(error.code, error.message); } }
console.log(new assert.AssertionError({ actual: 1, expected: 2, operator: 'outro' }).message);
console.log(new assert.AssertionError({ actual: { a: 1 }, expected: { a: 1 }, operator: 'deepStrictEqual' }).message);
console.log(new assert.AssertionError({ actual: { a: 1 }, expected: { a: 2 }, operator: 'notDeepEqual' }).message);
class Mine extends assert.AssertionError {}
console.log(new Mine({ message: 'q' }).name, new Mine({ message: 'q' }) instanceof assert.AssertionError);
try { assert.strictEqual(1, 2); } catch (error) { console.log(inspect(error).replace(/\n +at .*/g, '')); }
try { assert.deepStrictEqual({ a: 1 }, { a: 2 }); } catch (error) { console.log(error.actual, error.expected, inspect(error).replace(/\n +at .*/g, '')); }
console.log(Object.keys(assert).sort().join(' '), assert.strict === assert.strict.strict, assert.strict.equal === assert.strictEqual, require('assert/strict') === assert.strict);
