// assert.throws e doesNotThrow quando nada é lançado, ou é lançado o que não se esperava.
const assert = require('assert');
let n = 0;
const show = (e) => console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message);
async function t(f) { n++; try { console.log(n, 'ok', await f()); } catch (e) { show(e); } }
(async () => {
  await t(() => assert.throws(() => {}));
  await t(() => assert.throws(() => {}, TypeError));
  await t(() => assert.throws(() => {}, 'msg'));
  await t(() => assert.throws(() => {}, TypeError, 'msg'));
  await t(() => assert.throws('x'));
  await t(() => assert.throws(() => { throw new Error('m'); }, 'm'));
  await t(() => assert.throws(() => { throw new Error('m'); }, 'n'));
  await t(() => assert.throws(() => { throw null; }, 'x'));
  await t(() => assert.throws(() => { throw 'txt'; }, /txt/));
  await t(() => assert.throws(() => { throw 'txt'; }, { message: 'x' }));
  await t(() => assert.doesNotThrow(() => 5));
  await t(() => assert.doesNotThrow(() => { throw new Error('m'); }));
  await t(() => assert.doesNotThrow(() => { throw new Error('m'); }, 'user'));
  await t(() => assert.doesNotThrow(() => { throw new Error('m'); }, TypeError));
  await t(() => assert.doesNotThrow(() => { throw new Error('m'); }, Error, 'u2'));
  await t(() => assert.doesNotThrow(() => { throw new Error('m'); }, /m/, 'u3'));
})();
