// jsonwebtoken: assinar com segredo (HS256) e conferir.
const jwt = require('../../../build/npm-lista/node_modules/jsonwebtoken');
const t = jwt.sign({ foo: 'bar', iat: 1500000000 }, 'segredo', { noTimestamp: true });
console.log(t, jwt.verify(t, 'segredo'), jwt.decode(t, { complete: true }).header);
for (const [tok, chave] of [[t, 'errado'], ['x.y', 's'], [jwt.sign({ exp: 1 }, 's'), 's']]) { try { jwt.verify(tok, chave); } catch (e) { console.log(e.name, e.message); } }
console.log(jwt.sign({ a: 1 }, 's', { algorithm: 'HS512', noTimestamp: true, subject: 'eu' }).length);
