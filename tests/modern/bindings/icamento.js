// O que sobe para o começo da função, e o que não sobe.
console.log(typeof f, typeof v, v);
var v = 1;
function f() { return 'primeira'; }
console.log(f());
function f() { return 'segunda'; }
var g = function () { return 'expressão'; };
console.log(g());
(function () {
  console.log(typeof interna, typeof x);
  if (false) { var x = 1; }
  function interna() {}
  for (var i of [1, 2]) { var ultimo = i; }
  console.log(x, i, ultimo);
})();
(function () {
  console.log(a, typeof b);
  var a = 1, b;
  var a;
  console.log(a);
  function b() {}
  console.log(typeof b);
})();
(function (p) {
  console.log(typeof p);
  function p() {}
  var p;
  console.log(typeof p);
})('texto');
(function () {
  { function noBloco() { return 'bloco'; } }
  console.log(noBloco());
})();
(function () {
  console.log(typeof soDepois);
  if (true) { console.log(soDepois()); function soDepois() { return 'içada no bloco'; } }
  console.log(soDepois());
})();
(() => { try { usa(); } catch (e) { console.log(e.message); } const usa = () => 1; })();
label: { var deBloco = 'var atravessa'; break label; }
console.log(deBloco);
const { d1, d2 = d1 } = { d1: 'em ordem' };
console.log(d1, d2);
var undefined_;
console.log(undefined_, delete globalThis.undefined_);
