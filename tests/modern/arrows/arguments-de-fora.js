// Nem arguments: o nome vale o da função comum mais próxima.
function f() {
  const ler = () => arguments[0];
  const todos = () => [...arguments].join();
  return [ler('ignorado'), todos('x', 'y'), arguments.length];
}
console.log(f('a', 'b'));
function g() { return [1, 2].map((n) => n + arguments.length); }
console.log(g(0, 0, 0));
function h() { return (() => (() => (() => arguments[1])())())(); }
console.log(h(1, 'fundo'));
function muda(a) { const troca = () => { arguments[0] = 'trocado'; }; troca(); return a; }
console.log(muda('original'));
function mudaEstrito(a) { 'use strict'; (() => { arguments[0] = 'trocado'; })(); return a; }
console.log(mudaEstrito('original'));
const o = { m() { return () => arguments.length; } };
console.log(o.m(1, 2, 3)());
class C { constructor() { this.n = (() => arguments.length)(); } }
console.log(new C('x', 'y').n);
const modulo = () => arguments.length;
console.log(modulo());
function comPadrao(a, b = () => arguments[0]) { return b(); }
console.log(comPadrao('do padrão'));
function* gen() { const f = () => arguments[0]; yield f(); }
console.log([...gen('gerador')]);
async function as() { await null; return (() => arguments[0])(); }
as('async').then(console.log);
console.log(Object.prototype.toString.call((function () { return (() => arguments)(); })()));
console.log(((...arguments_) => arguments_.length)(1, 2));
