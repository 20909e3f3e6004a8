// arguments: ligado no modo frouxo com parâmetros simples; solto nos outros casos.
function liga(a, b) { a = 'novo'; arguments[1] = 'novo b'; return [arguments[0], b]; }
console.log(liga(1, 2), liga(1));
function naoLiga(a, b = 2) { a = 'novo'; arguments[1] = 'x'; return [arguments[0], b]; }
console.log(naoLiga(1, 2));
function estrita(a) { 'use strict'; a = 'novo'; return arguments[0]; } console.log(estrita(1));
function desestrutura({ a }, b) { b = 'novo'; return arguments[1]; } console.log(desestrutura({}, 1));
function comResto(a, ...r) { arguments[0] = 'x'; return a; } console.log(comResto(1));
function tipo() {
  return [
    typeof arguments, Array.isArray(arguments), Object.prototype.toString.call(arguments),
    arguments.length, [...arguments].join()
  ];
}
console.log(tipo('a', 'b'));
function itera() {
  const r = [];
  for (const x of arguments) r.push(x);
  for (let i = 0; i < arguments.length; i++) r.push(arguments[i]);
  return r;
}
console.log(itera(1, 2));
function passa() { return Math.max(...arguments) + Math.max.apply(null, arguments); }
console.log(passa(1, 5));
function dentro() { function outra() { return arguments.length; } return [arguments.length, outra(1, 2, 3)]; }
console.log(dentro());
function noPadrao(a = arguments.length, b = arguments[0]) { return [a, b]; }
console.log(noPadrao(), noPadrao(undefined, undefined, 3), noPadrao('z'));
function sombra(arguments_) { var arguments = 'minha'; return arguments; } console.log(sombra(1));
function varSemValor() { var arguments; return typeof arguments; } console.log(varSemValor());
function parametro(arguments) { return arguments; } console.log(parametro('p'));
function callee() { return arguments.callee === callee; } console.log(callee());
function calleeEstrito() { 'use strict'; try { return arguments.callee; } catch (e) { return e.name; } }
console.log(calleeEstrito());
function comPrototipo() { return Array.prototype.slice.call(arguments, 1).concat(Array.from(arguments)); }
console.log(comPrototipo(1, 2));
const o = {
  get g() { return arguments.length; }, set s(v) { this.n = arguments.length; },
  m() { return arguments.length; }
};
o.s = 1;
console.log(o.g, o.n, o.m(1, 2));
class C { constructor() { this.n = arguments.length; } static s() { return arguments[0]; } }
console.log(new C(1, 2).n, C.s('st'), new (class extends C {})(1, 2, 3).n);
function* ger() { yield arguments.length; arguments[0] = 'mudou'; yield arguments[0]; }
console.log([...ger(1, 2)]);
(async function () { await 1; return arguments.length; })(1, 2, 3).then((n) => console.log('async', n));
console.log(
  (function (a, a2) { return [arguments.length, a, a2]; })(1),
  (function (a, b) { delete arguments[0]; a = 5; return arguments[0]; })(1)
);
console.log(
  (function () { return typeof arguments[Symbol.iterator]; })(),
  (function () { return Object.keys(arguments); })('x', 'y'),
  (function () { return arguments; })(1, 'a')
);
