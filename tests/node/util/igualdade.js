// util.isDeepStrictEqual.
var util = require('util');
function same(a, b) { console.log(util.isDeepStrictEqual(a, b), util.isDeepStrictEqual(b, a)); }
same(1, 1); same(1, '1'); same(NaN, NaN); same(0, -0); same(null, undefined); same('a', 'a');
same({}, {}); same({ a: 1 }, { a: 1 }); same({ a: 1, b: 2 }, { b: 2, a: 1 }); same({ a: 1 }, { a: 2 }); same({ a: 1 }, {});
same({ a: undefined }, {}); same({ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } });
same([], []); same([1, 2], [1, 2]); same([1, 2], [2, 1]); same([1, , 3], [1, , 3]); same([1, , 3], [1, undefined, 3]);
same([], {}); same([1], { 0: 1, length: 1 });
var withProp = [1]; withProp.x = 1;
same(withProp, [1]);
same(new Date(0), new Date(0)); same(new Date(0), new Date(1)); same(new Date(NaN), new Date(NaN)); same(new Date(0), {});
same(/a/g, /a/g); same(/a/g, /a/i); same(/a/, /b/);
same(new Error('x'), new Error('x')); same(new Error('x'), new Error('y')); same(new Error('x'), new TypeError('x'));
same(new Number(1), new Number(1)); same(new Number(1), 1); same(new String('a'), new String('b')); same(Object(Symbol.iterator), Object(Symbol.iterator));
same(new Uint8Array([1, 2]), new Uint8Array([1, 2])); same(new Uint8Array([1]), new Int8Array([1])); same(new Float64Array([0]), new Float64Array([-0]));
same(new ArrayBuffer(2), new ArrayBuffer(2)); same(new ArrayBuffer(2), new ArrayBuffer(3));
function A() { this.x = 1; } function B() { this.x = 1; }
same(new A(), new A()); same(new A(), new B()); same(new A(), { x: 1 }); same(Object.create(null), {});
var s = Symbol('s'), withSymbol = {}, other = {};
withSymbol[s] = 1; other[s] = 1;
same(withSymbol, other); same(withSymbol, {}); other[s] = 2; same(withSymbol, other);
var f = function () {};
same(f, f); same(f, function () {}); same({ f: f }, { f: f });
var a = { n: 1 }, b = { n: 1 };
a.self = a; b.self = b;
same(a, b);
b.self = { n: 1, self: a };
same(a, b);
var c = { n: 1, self: null };
same(a, c);
var x = [1], y = [1];
x.push(x); y.push(y);
same(x, y);
same((function () { return arguments; })(1), (function () { return arguments; })(1));
same((function () { return arguments; })(1), [1]);
same(Object.defineProperty({}, 'h', { value: 1 }), {});
var caused = new Error('x'), caused2 = new Error('x');
Object.defineProperty(caused, 'cause', { value: 1 });
same(caused, caused2);
