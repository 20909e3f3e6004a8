// cookie: ler e escrever.
const cookie = require('../../../build/npm-lista/node_modules/cookie');
console.log(cookie.parse('foo=bar; equation=E%3Dmc%5E2; x="aspas"'));
console.log(cookie.serialize('foo', 'bar é', { maxAge: 60, httpOnly: true, sameSite: 'lax', path: '/', expires: new Date(0) }));
try { cookie.serialize('f\u00e9', 'x'); } catch (e) { console.log(e.name, e.message); }
