// assert: o pacote para navegadores.
const assert = require('../../../build/npm-lista/node_modules/assert/build/assert.js');
for (const f of [() => assert.deepStrictEqual({ a: 1 }, { a: 1 }), () => assert.equal(1, 2), () => assert.throws(() => { throw new TypeError('x'); }, TypeError), () => assert(false, 'msg'), () => assert.notDeepEqual([1], [1])]) { try { f(); console.log('ok'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); } }
