// assert.throws: uma classe, uma expressão regular, um objeto, um erro ou uma função.
const assert = require('assert');
let n = 0;
const show = (e) => console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message);
async function t(f) { n++; try { console.log(n, 'ok', await f()); } catch (e) { show(e); } }
(async () => {
  await t(() => assert.throws(() => { throw new TypeError('abc'); }, TypeError));
  await t(() => assert.throws(() => { throw new TypeError('abc'); }, RangeError));
  await t(() => assert.throws(() => { throw new TypeError('abc'); }, /abd/));
  await t(() => assert.throws(() => { throw new TypeError('abc'); }, { name: 'TypeError', message: 'abd' }));
  await t(() => assert.throws(() => { throw new TypeError('abc'); }, { message: /^a/ }));
  await t(() => assert.throws(() => { throw new TypeError('abc'); }, { message: /^b/ }));
  await t(() => assert.throws(() => { throw new Error('m'); }, (e) => e.message === 'm'));
  await t(() => assert.throws(() => { throw new Error('m'); }, function v(e) { return false; }));
  await t(() => assert.throws(() => { throw new Error('m'); }, (e) => { throw new RangeError('dentro'); }));
  await t(() => assert.throws(() => { throw new Error('m'); }, {}));
  await t(() => assert.throws(() => { throw new Error('m'); }, 1));
  await t(() => assert.throws(() => { throw Object.assign(new Error('m'), { code: 'X', info: { a: 1 } }); }, { code: 'X', info: { a: 2 } }));
  await t(() => assert.throws(() => { throw new Error('m'); }, new Error('m')));
  await t(() => assert.throws(() => { throw new Error('m'); }, new TypeError('m')));
  await t(() => assert.throws(() => { throw new Error('m'); }, { nope: undefined }));
})();
