// O corpo redeclara, com var e com function, os nomes dos parâmetros.
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
t(() => { function h({ f2 }) { return [typeof f2, f2.name]; function f2() {} } return h({ f2: 1 }); });
t(() => { function h(f2 = 1) { return [typeof f2, f2.name]; function f2() {} } return [h(2), h()].flat(); });
t(() => { function h(f2 = 1) { var f2; function f2() {} return typeof f2; } return h(2); });
t(() => { function h(f2 = 1) { var f2 = 5; function f2() {} return typeof f2; } return h(2); });
t(() => { function h([f2], ...r) { { function f2() {} } var r; return [typeof f2, r]; } return h([2], 3); });
t(() => { function h([f2]) { { function x() { return f2; } } return x(); } return h([2]); });
t(() => { function h({ a }) { async function b() {} function* c() {} class D {} return [b.name, c.name, D.name, typeof a]; } return h({}); });
t(() => { const h = ({ a }) => { function a() {} return typeof a; }; return h({ a: 1 }); });
t(() => { function f(a, g = () => a) { var a = 1; var a = 2; for (var a of [3]); for (var a in { k: 1 }); var { a } = { a: a + 'x' }; return [a, g()]; } return f('p'); });
t(() => { function f(a, g = () => a) { function a() { return 1; } function a() { return 2; } return [a(), a.name, g()]; } return f('p'); });
t(() => { function f(g = () => x) { x = 3; var x; var x = x + 1; return [x, typeof g]; } return f('p'); });
t(() => { function f(a = 1, g = (v) => (a = v)) { var a; g(7); return a; } return f(); });
t(() => { function f(a, g = () => a) { for (var a = 0; a < 2; a++); switch (a) { case 2: var a = 'z'; } return [a, g()]; } return f('p'); });
t(() => { function f(a, g = () => a) { var fs = []; for (var a = 0; a < 2; a++) { let b = a; fs.push(() => a + b); } return fs.map((h) => h()); } return f('p'); });
