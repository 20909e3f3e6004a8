// O lado esquerdo de uma conta é lido antes de o direito rodar.
function f() { var i = 1; return i + i++; }
function g() { var i = 1; return i + (i = 5) * i; }
function h() { var a = [1, 2, 3], i = 0; return a[i] - a[++i]; }
function k() { var i = 1; i += i++ + ++i; return i; }
function l() { var x = 5; x -= x - (x = 2); return x; }
function m() { var s = 'a'; return s + (s += 'b') + s; }
function n() { var x = 3; return x < x++ ; }
function o() { var x = 3; return [x, x++, x].join() + (x === x--); }
console.log(f(), g(), h(), k(), l(), m(), n(), o());
function p() { var x = 1; function f() { x = 5; return 0; } return x + f(); }
function q(a) { a += r(); function r() { a = 10; return 1; } return a; }
function s() { var x = 1; var o = { get v() { x = 7; return 1; } }; return x + o.v; }
console.log(p(), q(1), s());
let total = 0;
const depois = (ms, valor) => new Promise((pronto) => setTimeout(pronto, ms, valor));
async function soma(ms, valor) { total = total + await depois(ms, valor); }
Promise.all([soma(2, 10), soma(4, 1)]).then(() => console.log('a soma que se perdeu:', total));
(function () { var x = 2; eval('var y = x ** (x = 3)'); console.log(x + eval('x = 10'), y, x); })();
(function () { var a = 1, b = 2; console.log(a + (b > 1 ? (a = 7) : 0) + a, a < (a = 8), a + [a = 9, a].length, a, typeof a + a--, a); })();
(function (a) { arguments[0] = 5; console.log(a + (arguments[0] = 6), a); })(1);
