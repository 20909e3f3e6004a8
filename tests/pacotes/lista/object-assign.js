// object-assign: com símbolos e sem null.
const oa = require('../../../build/npm-lista/node_modules/object-assign'); const s = Symbol('s');
console.log(oa({ foo: 0 }, null, { bar: 1 }, undefined, { [s]: 2 }));
try { oa(null); } catch (e) { console.log(e.message); }
