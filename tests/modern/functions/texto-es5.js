// String(função) num programa que o motor compila como está: o comprimento se conta em bytes lá, e aqui em letras.
var o = {
  get x() { return 'ação'; }, set x(v) {}, m: function () {}, 'ação': function ção() { /* ç */ return '€😀'; },
  s(x) { return x }
};
function f(a, b) { return a + b; }
function fora() { return function dentro(/* é */) { return f } }
var d = Object.getOwnPropertyDescriptor(o, 'x');
[f, fora, fora(), o.m, o['ação'], o.s, d.get, d.set, function () { /* 日本 */ }, eval('(function (q) { return q })')].forEach(function (g) {
  console.log(String(g));
});
