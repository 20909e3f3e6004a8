// async: map, series, parallel, waterfall, queue e auto.
const async = require('../../../build/npm-lista/node_modules/async');
async.map([1, 2, 3], (n, cb) => setImmediate(cb, null, n * 2), (erro, r) => console.log('map', erro, r));
async.parallel({ um: (cb) => setImmediate(cb, null, 1), dois: (cb) => cb(null, 2) }, (e, r) => console.log('parallel', r.um, r.dois));
async.waterfall([(cb) => cb(null, 'um', 'dois'), (a, b, cb) => cb(null, a + b)], (e, r) => console.log('waterfall', r));
const q = async.queue((t, cb) => { console.log('tarefa', t); setImmediate(cb); }, 2);
q.drain(() => console.log('fim'));
q.push(['a', 'b', 'c']);
async.auto({ a: (cb) => cb(null, 1), b: ['a', (r, cb) => cb(null, r.a + 1)] }).then((r) => console.log('auto', r));
async.each([1, 2], (n, cb) => cb(n === 2 ? new Error('dois') : null), (e) => console.log('each', e.message));
