// O corpo de uma função com valores padrão é um escopo dentro do dos parâmetros.
const tenta = (n, f) => { try { const r = f(); console.log(n, r); } catch (e) { console.log(n, e.name + ': ' + e.message); } };
var x = 'fora', arguments_ = 1;
tenta(1, () => { function f(a, g = () => a) { var a = 2; return [a, g()]; } return f(1); });
tenta(2, () => { function f(a, g = () => a) { var a; return [a, g()]; } return f(1); });
tenta(3, () => { function f(a, g = () => a) { function a() {} return [typeof a, g(), a.name]; } return f(1); });
tenta(4, () => { function f(g = () => x) { function x() {} return [typeof x, g(), x.name]; } return f(); });
tenta(5, () => { function f(g = () => x) { { function x() {} } return [typeof x, g()]; } return f(); });
tenta(6, () => { function f(g = () => x) { for (var x of [1, 2]); return [x, g()]; } return f(); });
tenta(7, () => { function f(g = () => x) { for (var x in { k: 1 }); return [x, g()]; } return f(); });
tenta(8, () => { function f(g = () => x) { var { x } = { x: 3 }; return [x, g()]; } return f(); });
tenta(9, () => { function f(g = () => x) { let x = 5; return [x, g()]; } return f(); });
tenta(10, () => { function f(g = () => x) { class x {} return [x.name, g()]; } return f(); });
tenta(11, () => { function* f(a, g = () => a) { var a; yield a; a = 3; yield g(); yield a; } return [...f(1)]; });
tenta(12, () => { function* f(a, g = (v) => (a = v)) { g(5); yield a; } return [...f(1)]; });
tenta(13, () => { function* f(a = 1) { yield arguments.length; yield arguments[0]; } return [...f(), ...f(7, 8)]; });
tenta(14, () => { function f(a = 1) { a = 2; return arguments[0]; } return [f(), f(5)]; });
tenta(15, () => { function f(a, b = 1) { a = 2; return arguments[0]; } return [f(), f(5)]; });
tenta(16, () => { function f(a = arguments.length, b = arguments[0]) { return [a, b]; } return [f(), f(5), f(undefined, undefined)]; });
tenta(17, () => { function f(a = () => arguments.length) { return a(); } return f(); });
tenta(18, () => { function f(a, g = () => a) { var arguments = 3; return [arguments, g()]; } return f(2); });
tenta(19, () => { const f = (a, g = () => a) => { var a; a = 2; return [a, g()]; }; return f(1); });
tenta(20, () => { const f = ({ a, b = () => a }) => { var a; a = 2; return [a, b()]; }; return f({ a: 1 }); });
tenta(21, () => { const f = ({ a }, ...r) => { var a, r; return [a, r]; }; return f({ a: 1 }, 2); });
tenta(22, () => { const f = (a, b = eval('a')) => { var a = 9; return [a, b]; }; return f(4); });
tenta(23, () => { const f = (a, b = () => eval('a')) => { a = 9; return [a, b()]; }; return f(4); });
tenta(24, () => { const f = (a = 1) => { eval('var a = 7'); return a; }; return f(4); });
tenta(25, () => { class K { constructor(a, g = () => a) { var a = 2; this.r = [a, g()]; } } return new K(1).r; });
tenta(26, () => { class P { constructor(v) { this.v = v; } } class K extends P { constructor(a, g = () => a) { super(g()); var a = 2; this.r = [a, g()]; } } return new K(1); });
tenta(27, () => { const o = { m(a, g = () => a) { var a = 2; return [a, g()]; }, set s([a, g = () => a]) { var a = 3; this._ = [a, g()]; } }; o.s = [1]; return [o.m(1), o._]; });
tenta(29, () => { const f = (a, { b = a, c = () => b } = {}) => { var b = 5; return [b, c()]; }; return f(1); });
tenta(30, () => { function f(a = function x() { return typeof x; }) { var x = 1; return a(); } return f(); });
tenta(31, () => { function f(a = class { static m() { return x; } }) { var x = 1; return a.m(); } return f(); });
tenta(32, () => { var r = []; for (let i = 0; i < 2; i++) { function f(a = () => i + x) { var x = 'd'; var i2 = i; return a() + x + i2; } r.push(f()); } return r; });
async function as(a, g = () => a) { var a; await null; a = 2; return [a, g()]; }
as(1).then((v) => console.log('async', v));
async function* ag(a, g = () => a, ...r) { var a; await null; a = 2; yield [a, g(), r]; }
(async () => { for await (const v of ag(1, undefined, 3)) console.log('async*', v); })();
async function as2(a = arguments.length) { await null; return [a, arguments.length]; }
as2().then((v) => console.log('async', v));
async function* ag2(a = arguments.length) { await null; yield [a, arguments.length, this.k]; }
(async () => { for await (const v of ag2.call({ k: 1 }, undefined, 3)) console.log('async*', v); })();
const gen = { *g(a = this.k, b = () => this.k) { yield [a, b(), this.k]; } , k: 'K' };
console.log([...gen.g()]);
function erro(a = (() => { throw new Error('x'); })()) { var a; }
tenta(33, () => erro());
tenta(34, () => { function f(a, b = () => a) { if (true) { var a = 3; } return b() + a; } return f(1); });
