// showHidden: as propriedades que não se enumeram, e o que há por dentro.
const { inspect } = require('util');
const hidden = Object.defineProperties({ seen: 1 }, { text: { value: 1 }, [Symbol('s')]: { value: 2 } });
const values = [hidden, [1, 2, 3], 'abc', Object('abc'), new Map([[1, { a: 1 }]]), new Set([1]), new Uint8Array(2), function f(a) {}, class A { static s = 1; }, {}, new Date(0), /x/g, Symbol('q'), Promise.resolve(1), new ArrayBuffer(2)];
for (const value of values) console.log(inspect(value, { showHidden: true }));
class Base { get base() { return 1; } } class Derived extends Base { get own() { return 2; } method() {} }
console.log(inspect(new Derived(), { showHidden: true }));
