// Fora do modo estrito a função do bloco também fica visível depois dele (anexo B).
console.log(typeof f);
{ console.log(f()); function f() { return 'um'; } }
console.log(f());
function g() { return 'de fora'; }
{ function g() { return 'de dentro'; } }
console.log(g());
(function () {
  console.log(typeof h);
  if (1) function h() { return 'sem chaves'; }
  console.log(h());
})();
(function () {
  let k = 'let';
  { function k() {} console.log(typeof k); }
  console.log(k);
})();
(function () {
  for (let i = 0; i < 2; i++) { function m() { return i; } }
  console.log(m());
})();
(function () {
  { function* gen() {} }
  console.log(typeof gen);
  { async function as() {} }
  console.log(typeof as);
})();
(function (p) {
  { function p() {} }
  console.log(p);
})('parâmetro fica');
(function () {
  function q() { return 1; }
  { q = 5; function q() { return 2; } q = 7; }
  console.log(q);
})();
