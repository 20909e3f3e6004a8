// assert.rejects e doesNotReject: promessas, funções e o que não é nem um nem outro.
const assert = require('assert');
let n = 0;
const show = (e) => console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message);
async function t(f) { n++; try { console.log(n, 'ok', await f()); } catch (e) { show(e); } }
(async () => {
  await t(() => assert.rejects(Promise.reject(new Error('m')), /m/));
  await t(() => assert.rejects(Promise.resolve(1)));
  await t(() => assert.rejects(() => Promise.resolve(1), TypeError));
  await t(() => assert.rejects(async () => { throw new Error('q'); }, { message: 'z' }));
  await t(() => assert.rejects(() => 5));
  await t(() => assert.rejects(5));
  await t(() => assert.rejects(() => { throw new Error('sync'); }));
  await t(() => assert.rejects({ then(a, b) { b(new Error('th')); }, catch() {} }, /th/));
  await t(() => assert.rejects(Promise.resolve(1), 'mm'));
  await t(() => assert.doesNotReject(Promise.resolve(3)));
  await t(() => assert.doesNotReject(Promise.reject(new Error('no')), 'msg'));
  await t(() => assert.doesNotReject(async () => { throw new TypeError('tt'); }, TypeError));
})();
