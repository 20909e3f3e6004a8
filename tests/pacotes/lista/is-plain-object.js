// is-plain-object: só os objetos comuns.
const { isPlainObject } = require('../../../build/npm-lista/node_modules/is-plain-object');
console.log([{}, Object.create({}), Object.create(null), [], new (class A {})(), null, 1, Object.create(Object.prototype)].map(isPlainObject));
