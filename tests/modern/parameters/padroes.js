// Valores padrão: quando valem, o que veem, quando são calculados.
function f(a, b = a * 2, c = a + b, d = () => [a, b, c]) { return d(); }
console.log(f(1), f(1, 5), f(1, undefined, 9), f(1, null), f.length);
let n = 0; const conta = (x = ++n) => x; console.log(conta(), conta(), conta(10), conta(undefined), n);
function arg(a = 1) { return [arguments.length, a]; }
console.log(arg(), arg(undefined), arg(null), arg(0), arg(''), arg(false));
const obriga = (nome) => { throw new Error(`falta ${nome}`); }; const g = (a = obriga('a')) => a;
try { g(); } catch (e) { console.log(e.message); } console.log(g(3));
function usaThis(x = this.v) { return x; } console.log(usaThis.call({ v: 'do this' }));
function lista(l = []) { l.push(l.length); return l; } console.log(lista(), lista(), lista([7]));
const tenta = (fn) => { try { console.log(fn()); } catch (e) { console.log(e.name + ': ' + e.message); } };
tenta(() => ((a = b, b = 1) => a)());
tenta(() => ((a = b, b) => a)(1, 2));
tenta(() => ((a = a) => a)());
tenta(() => ((a, b = a) => b)('ok'));
var x = 'fora'; function escopo(a = x) { var x = 'dentro'; return a; } console.log(escopo());
function corpo(a = () => x) { var x = 'do corpo'; return [a(), x]; } console.log(corpo());
function troca(a, f2 = () => a) { a = 2; return f2(); } console.log(troca(1));
function troca2(a, f2 = () => a) { var a; a = 2; return [a, f2()]; } console.log(troca2(1));
function troca3(a, f2 = (v) => { a = v; }) { f2(9); return a; } console.log(troca3(1));
function fn(f3 = function () { return typeof f3; }) { return f3(); } console.log(fn());
const nomeada = (cb = () => {}) => cb.name, classe = (C = class {}) => C.name;
console.log(nomeada(), classe());
class K {
  constructor(a = 1, ...r) { this.a = a; this.r = r; }
  static m(v = this.name) { return v; }
  set s(v = 5) { this._s = v; }
}
console.log(new K(), new K(undefined, 2), K.m()); const k = new K(); k.s = undefined; console.log(k._s);
function chamada(a = dobro(4)) { function dobro(z) { return 'do corpo'; } return a; }
function dobro(z) { return z * 2; }
console.log(chamada());
async function as(a = obriga('async')) {} as().catch((e) => console.log('rejeitada:', e.message));
function* ge(a = obriga('gerador')) {} try { ge(); } catch (e) { console.log('na chamada:', e.message); }
