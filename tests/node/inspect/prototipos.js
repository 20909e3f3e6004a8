// Protótipos nulos, trocados e feitos à mão.
const { inspect } = require('util');
class P { constructor() { this.x = 1; } }
const values = [
  Object.create(null), Object.assign(Object.create(null), { a: 1 }), Object.create({}), Object.create(P.prototype), Object.create(Object.create(null)), Object.create(new P()),
  Object.setPrototypeOf([1], null), Object.setPrototypeOf(new Map([[1, 2]]), null), Object.setPrototypeOf(new Set([1]), null), Object.setPrototypeOf(new Date(0), null),
  Object.setPrototypeOf(function f() {}, null), Object.setPrototypeOf(new Uint8Array(1), null)
];
for (const value of values) console.log(inspect(value));
function Old() { this.y = 1; } Old.prototype.method = function () {};
const Anonymous = (() => function () {})();
console.log(new Old(), new Anonymous(), Object.create(Old.prototype), Old.prototype, P.prototype);
