// Os parâmetros têm um escopo só deles quando há expressões entre eles.
const x = 'módulo';
function a(p = x) { const x = 'corpo'; return p + '/' + x; } console.log(a());
function b(p = () => x, x = 'parâmetro') { var x; const antes = x; x = 'corpo'; return [p(), antes, x]; }
console.log(b());
function c(p = () => x, x = 'parâmetro') { x = 'mudado'; return p(); } console.log(c());
function d(p = (x = 'interno') => x) { return p(); } console.log(d());
function e(p, q = function () { return p; }, r = () => (p = 'por dentro')) { r(); return [p, q()]; }
console.log(e('antes'));
function f(p = eval('1 + 1')) { return p; } console.log(f());
function g(p = this, q = () => this) { return p === q(); } console.log(g.call({}));
function h(p = 1, q = p++, r = p) { return [p, q, r]; } console.log(h());
function i(p = 1) { { let p = 2; var q = p; } return [p, q]; } console.log(i());
function j(p = () => k) { var k = 'corpo'; try { return p(); } catch (err) { return err.message; } }
console.log(j());
function l(p = () => typeof interna) { function interna() {} return p(); } console.log(l());
const m = (p = 'p', { q = p, r = q + p } = {}, [s = r] = []) => [q, r, s];
console.log(m(), m('x', { q: 1 }), m('x', undefined, ['y']));
function n(p = (() => { let p2 = 'bloco'; return p2; })()) { let p2 = 'corpo'; return p + p2; }
console.log(n());
class C { m(p = super.toString, q = this) { return p === Object.prototype.toString && q === this; } }
console.log(new C().m());
const fs = []; for (let v = 0; v < 2; v++) fs.push((p = v) => p); console.log(fs.map((fn) => fn()));
function o(p = o.name, q = typeof o) { return [p, q]; } console.log(o());
function rec(p, q = p > 0 ? rec(p - 1) : 'fim') { return q; } console.log(rec(3));
