// inspect.defaultOptions muda o que console.log usa; e um conjunto errado é recusado.
const util = require('util');
console.log(util.inspect.defaultOptions);
util.inspect.defaultOptions.depth = 0;
console.log({ a: { b: 1 } });
util.inspect.defaultOptions = { compact: false, depth: 2 };
console.log({ a: { b: 1 } });
for (const options of [null, 'x', 5, undefined]) { try { util.inspect.defaultOptions = options; console.log('aceito'); } catch (e) { console.log(e.code, e.message); } }
util.inspect.defaultOptions = { compact: 3 };
console.log(util.inspect.defaultOptions.compact, util.inspect.custom, util.inspect.replDefaults === undefined);
