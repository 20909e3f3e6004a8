// assert.match, doesNotMatch, fail, ifError e ok.
const assert = require('assert');
let n = 0;
const show = (e) => console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message);
async function t(f) { n++; try { console.log(n, 'ok', await f()); } catch (e) { show(e); } }
(async () => {
  await t(() => assert.match('abc', /x/));
  await t(() => assert.match(5, /x/));
  await t(() => assert.match('abc', 'x'));
  await t(() => assert.match('abc', /b/));
  await t(() => assert.doesNotMatch('abc', /b/));
  await t(() => assert.doesNotMatch(5, /b/));
  await t(() => assert.match('abc', /x/, 'm'));
  await t(() => assert.match('abc', /x/, new TypeError('z')));
  await t(() => assert.match());
  await t(() => assert.fail());
  await t(() => assert.fail('m'));
  await t(() => assert.fail(new RangeError('r')));
  await t(() => assert.fail(undefined));
  await t(() => assert.ifError(null));
  await t(() => assert.ifError(undefined));
  await t(() => assert.ifError(0));
  await t(() => assert.ifError('e'));
  await t(() => assert.ifError(new Error('orig')));
  await t(() => assert.ifError({ a: 1 }));
  await t(() => assert.ifError(new Error('')));
  await t(() => assert.ok(1));
  await t(() => assert.ok(0, 'm'));
  await t(() => assert(false, new TypeError('tt')));
  await t(() => assert.ok());
  await t(() => assert());
  await t(() => assert.ok('', ''));
  await t(() => assert.ok(null, undefined));
})();
