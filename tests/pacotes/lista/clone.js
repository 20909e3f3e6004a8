// clone: cópia funda, com ciclos.
const clone = require('../../../build/npm-lista/node_modules/clone');
const a = { foo: { bar: 'baz' }, d: new Date(0), r: /x/gi, b: Buffer.from('a'), m: new Map([[{ k: 1 }, 2]]) }; a.eu = a;
const b = clone(a); a.foo.bar = 'foo';
console.log(b, b.eu === b, b.d !== a.d, clone([1, [2]], false, 1));
