// chai: expect, should e assert.
const { expect, assert } = require('../../../build/npm-lista/node_modules/chai');
require('../../../build/npm-lista/node_modules/chai').should();
expect([1, 2]).to.have.lengthOf(2); 'a'.should.equal('a'); assert.deepEqual({ a: [1] }, { a: [1] });
for (const f of [() => expect({ a: 1 }).to.deep.equal({ a: 2 }), () => expect([1]).to.include(3), () => assert.throws(() => {}), () => expect(() => { throw new TypeError('x'); }).to.throw(RangeError), () => (5).should.be.above(6), () => expect('foo').to.match(/bar/)]) {
  try { f(); console.log('passou'); } catch (e) { console.log(e.name, e.message); }
}
