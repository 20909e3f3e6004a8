'use strict';
// No modo estrito uma função declarada num bloco é só dele.
{
  console.log(f());
  function f() { return 'do bloco'; }
}
console.log(typeof f);
function externa() { return 'de fora'; }
{
  console.log(externa());
  function externa() { return 'de dentro'; }
}
console.log(externa());
if (true) { function g() { return 1; } console.log(g()); } else { function g() { return 2; } }
console.log(typeof g);
const fs = [];
for (let i = 0; i < 3; i++) {
  function h() { return i; }
  fs.push(h);
}
console.log(fs.map((x) => x()), fs[0] === fs[1]);
switch (1) { case 0: function k() { return 'k'; } case 1: console.log(k()); }
console.log(typeof k);
function recursiva(n) { { function desce(m) { return m === 0 ? 'fundo' : desce(m - 1); } return desce(n); } }
console.log(recursiva(5));
try { { f2(); let y = 1; function f2() { return y; } } } catch (e) { console.log(e.message); }
{ function* gen() { yield 1; yield 2; } console.log([...gen()]); }
{ async function as() { return 3; } as().then((v) => console.log('async', v)); }
console.log(typeof gen, typeof as);
{ class C {} function C2() { return new C(); } console.log(C2() instanceof C); }
