// O que muda com 'use strict'.
const frouxo = new Function('t', 'try { return new Function(t)() } catch (e) { return e.name + ": " + e.message }');
const casos = [
  'x = 1; return typeof x', 'return this === undefined',
  'return (function () { return typeof this }).call(5)',
  'var o = Object.freeze({ a: 1 }); o.a = 2; return o.a', 'delete Object.prototype',
  'return delete [].length', 'NaN = 1; return 1', 'undefined = 1; return 2',
  '"texto".length = 1; return 3', '(5).x = 1; return 4',
  'return function f(a) { a = 2; return arguments[0] }(1)',
  'return typeof function () { return arguments.callee }()',
  'return function f() { f = 1; return typeof f }()', 'var eval = 1; return eval',
  'with ({ a: 1 }) return a', 'return 010', 'return "\\01"', 'var yield = 1; return yield',
  'function f(a, a) { return a } return f(1, 2)', 'if (1) function g() {} return typeof g',
  '{ function h() {} } return typeof h', 'return eval("var z = 1"), typeof z',
  'return Object.preventExtensions({}).n = 1', 'return ({ get g() { return 1 } }).g = 2',
  'return [].length = "x"', 'globalThis.q1 = 1; delete globalThis.q1; q1 = 2; return q1',
  'return (function () { return this })() === globalThis', 'return (() => typeof this)()',
  'return typeof arguments', 'var static = 1; return static', 'var interface; return 5',
  'arguments = 1; return 6', 'return function () { "use strict"; return this }()',
  'let a = 1; return delete a'
];
for (const c of casos) { console.log(c, '\n   ', frouxo(c), '|', frouxo('"use strict"; ' + c)); }
delete globalThis.x;
delete globalThis.q1;
