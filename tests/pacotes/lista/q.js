// q: adiamentos.
const Q = require('../../../build/npm-lista/node_modules/q');
const d = Q.defer();
d.promise.then((v) => { console.log('valor', v); throw new Error('x'); }).fail((e) => console.log('erro', e.message)).fin(() => console.log('fin')).done();
d.resolve(10);
Q.nfcall(require('fs').readFile, '/nao-ha').catch((e) => console.log(e.code)).then(() => Q.all([1, Q.delay(1).thenResolve(2)])).spread((a, b) => console.log(a, b));
Q.allSettled([Q(1), Q.reject(new Error('r'))]).then((l) => console.log(l.map((x) => x.state)));
