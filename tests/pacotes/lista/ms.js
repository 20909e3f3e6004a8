// ms: de texto a milissegundos e de volta.
const ms = require('../../../build/npm-lista/node_modules/ms');
console.log(['2 days', '1d', '10h', '2.5 hrs', '1m', '5s', '1y', '100', '-3 days', '-1h'].map((t) => ms(t)));
console.log([60000, 2 * 60000, -3 * 60000, ms('10 hours')].map((n) => ms(n)), ms(120000, { long: true }), ms('nada'));
try { ms(''); } catch (e) { console.log(e.message); }
