// mocha: usado por programa, com um relator nosso.
const Mocha = require('../../../build/npm-lista/node_modules/mocha');
const m = new Mocha({ ui: 'bdd', reporter: class { constructor(r) { r.on('pass', (t) => console.log('ok', t.fullTitle())).on('fail', (t, e) => console.log('falha', t.fullTitle(), e.message)).on('pending', (t) => console.log('pulado', t.title)); } } });
m.suite.emit('pre-require', globalThis, null, m);
describe('Array', () => {
  beforeEach(function () { this.x = [1, 2, 3]; });
  it('indexOf', function () { require('assert').strictEqual(this.x.indexOf(4), -1); });
  it('assíncrono', (done) => setTimeout(done, 1));
  it('promessa', async () => { throw new Error('de propósito'); });
  it('pendente');
  it('demora', function (done) { this.timeout(5); });
});
m.run((falhas) => console.log('falhas', falhas));
