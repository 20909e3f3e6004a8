// core-util-is: que tipo é.
const is = require('../../../build/npm-lista/node_modules/core-util-is');
console.log(is.isArray([]), is.isDate(new Date()), is.isRegExp(/a/), is.isError(new Error()), is.isBuffer(Buffer.alloc(1)), is.isPrimitive('a'), is.isNullOrUndefined(null), is.isFunction(() => 1));
