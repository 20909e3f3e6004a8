// util: o pacote para navegadores.
const util = require('../../../build/npm-lista/node_modules/util/util.js');
console.log(util.format('%s %d %j %%', 'a', 1, { b: 2 }), util.inspect({ a: [1, { b: { c: {} } }], d: new Date(0), e: /x/, f() {} }), util.isDate(new Date()), util.types.isMap(new Map()));
util.promisify((a, cb) => cb(null, a + 1))(1).then(console.log);
