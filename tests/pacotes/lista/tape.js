// tape: um teste e o TAP dele.
const test = require('../../../build/npm-lista/node_modules/tape');
test('timing test', (t) => { t.plan(2); t.equal(typeof Date.now, 'function'); setTimeout(() => t.deepEqual({ a: [1] }, { a: [1] }, 'iguais'), 1); });
test('async', async (t) => { t.ok(await Promise.resolve(true), 'esperou'); t.throws(() => { throw new RangeError('x'); }, RangeError); });
test('sub', (t) => { t.test('dentro', (st) => { st.pass('sim'); st.end(); }); t.skip('pulado'); t.end(); });
test.onFinish(() => console.log('# acabou'));
