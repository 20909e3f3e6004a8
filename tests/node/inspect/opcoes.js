// As opções, uma a uma e combinadas (console.dir as aceita).
var value = { a: { b: { c: { d: { e: 1 } } } }, list: [1, [2, [3, [4]]]], text: 'olá', n: 12345.678 };
[-1, 0, 1, 2, 3, 4, null, Infinity].forEach(function (depth) { console.dir(value, { depth: depth }); });
[true, false, 0, 1, 2, 3, 10].forEach(function (compact) { console.dir(value, { compact: compact, depth: null }); });
[1, 20, 40, 60, 80, 200, Infinity].forEach(function (width) { console.dir(value, { breakLength: width }); });
console.dir(value, { compact: 1, breakLength: 40, depth: 1 });
console.dir(value, { compact: false, breakLength: Infinity });
console.dir(value, { compact: true, breakLength: 10, depth: null });
console.dir(value, { compact: true, breakLength: Infinity, depth: null });
console.dir({ c: 3, a: 1, b: { z: 1, y: 2 } }, { sorted: true });
console.dir({ c: 3, a: 1, b: 2 }, { sorted: function (x, y) { return x < y ? 1 : -1; } });
console.dir([3, 1, 2], { sorted: true });
var array = [3, 1, 2];
array.z = 1;
array.a = 2;
console.dir(array, { sorted: true });
var accessors = {
  get g() { return { x: 1 }; }, set s(v) {}, get both() { return 'os dois'; }, set both(v) {},
  get nothing() { return null; }, get fails() { throw new Error('quebrou'); }
};
[true, false, 'get', 'set'].forEach(function (getters) { console.dir(accessors, { getters: getters }); });
console.dir({ n: 1234567.891, i: -1234567, s: 123, f: 0.1234567, big: 1e21 }, { numericSeparator: true });
console.dir([1000, 10000, 999, new Number(12345)], { numericSeparator: true });
console.dir(value, { colors: true });
console.dir([undefined, null, true, 'x', 1, Symbol('s'), function f() {}, /r/, new Date(0), new Array(2), {}], { colors: true });
console.dir({ get a() { return 1; }, 'b-c': 1 }, { colors: true });
console.dir({ 'a-b': [, 1], c: { d: { e: { f: 1 } } } }, { colors: true });
console.dir(value, { showHidden: true });
console.dir([[[[]]], { a: [] }], { showHidden: true, depth: 1 });
console.dir({ a: 1 }, undefined);
console.dir({ a: 1 }, null);
