// Uma função sem nome tem o da variável ou da propriedade em que nasce, na pilha também.
var conta = function () { throw new Error('x'); };
var chamada = function () { return 1; }();
var presa = function () {}.bind(null);
var o = { a: function () {}, 'b c': function () {}, default: function () {}, get g() { return 1; }, m: conta };
var x, y;
x = {};
x.prop = function () {};
var z;
y = z = function () {};
exports.e = function () {};
var tem = function outro() {};

(function () { var interna = function () {}; console.log(JSON.stringify(interna.name)); })();
console.log([conta, presa, o.a, o['b c'], o.default, o.m, x.prop, y, exports.e, tem, function () {}].map(function (f) {
  return JSON.stringify(f.name);
}).join(' '));
console.log(chamada, conta, o);

// O nome não vira uma variável lá dentro.
var troca = function () { troca = 3; return typeof troca; };
console.log(troca(), troca);
console.log({ f: function () { return typeof f; } }.f());

try {
  conta();
} catch (error) {
  console.log(error.stack.split('\n').slice(0, 2).join('\n').replace(/\(.*[/\\]/, '(').replace(/:[\d:]+\)/, ')'));
}
