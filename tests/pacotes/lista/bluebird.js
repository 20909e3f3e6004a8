// bluebird: promessas com mais métodos.
const P = require('../../../build/npm-lista/node_modules/bluebird');
P.coroutine(function* () {
  console.log('map', yield P.map([1, 2, 3], (n) => P.resolve(n * 2), { concurrency: 2 }));
  yield P.try(() => { throw new TypeError('t'); }).catch(TypeError, (e) => console.log('pegou', e.message)).finally(() => console.log('fim'));
  console.log(yield P.props({ a: P.resolve(1), b: 2 }), 'soma', yield P.reduce([1, 2, 3], (t, n) => t + n, 0));
  yield P.promisify(require('fs').readFile)('/nao-ha').catch({ code: 'ENOENT' }, (e) => console.log(e.code));
  yield P.delay(5000).timeout(1).catch(P.TimeoutError, (e) => console.log(e.name, e.message));
  process.exit();
})();
