// util.inherits.
var util = require('util');
function A() {}
A.prototype.hello = function () { return 'olá de A'; };
function B() {}
util.inherits(B, A);
B.prototype.bye = function () { return 'tchau de B'; };
var b = new B();
console.log(b.hello(), b.bye(), b instanceof A, b instanceof B, B.super_ === A, b.constructor === B);
console.log(b, Object.keys(B), Object.getOwnPropertyDescriptor(B, 'super_').enumerable);
function attempt(a, b) { try { util.inherits(a, b); } catch (e) { console.log(e.name, e.code, e.message); } }
attempt();
attempt(null, A);
attempt(function () {}, null);
attempt(function () {}, {});
attempt(function () {}, { prototype: undefined });
console.log(util._extend({ a: 1 }, { b: 2 }), util._extend({ a: 1 }, null), util._extend({ a: 1 }, 'x'));
