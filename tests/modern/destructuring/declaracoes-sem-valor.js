// Padrões com var içado, redeclarados, e nomes que se repetem.
console.log(a, b);
var { a, b } = { a: 1, b: 2 };
var [a] = [3];
console.log(a, b);
function f({ x }, y) { var x, y; const antes = [x, y]; x = 'novo'; return [...antes, x]; }
console.log(f({ x: 1 }, 2));
function g({ x }) { { let x = 'bloco'; } return x; }
console.log(g({ x: 'param' }));
function h({ f2 }) { return typeof f2; function f2() {} }
console.log(h({ f2: 1 }));
const fs = [];
for (var [i] of [[1], [2]]) fs.push(() => i);
for (let [j] of [[1], [2]]) fs.push(() => j);
console.log(fs.map((x) => x()));
var { c = (() => typeof c)() } = {};
console.log(c);
try { let { d = d } = {}; } catch (e) { console.log(e.message); }
try { let [x1 = y1, y1] = []; } catch (e) { console.log(e.message); }
try { (({ p = q, q }) => p)({}); } catch (e) { console.log(e.message); }
console.log((({ p, q = p }) => q)({ p: 'ok' }));
const { k1: { k2 } = { k2: 'd' }, ...k3 } = { k4: 4 };
console.log(k2, k3);
let u, { v } = {}; console.log(u, v);
const { w: W = 1 } = {}; console.log(W, typeof w);
if (true) { var { dentro } = { dentro: 'var sai do bloco' }; } console.log(dentro);
const [[[[fundo]]]] = [[[['aninhado']]]]; console.log(fundo);
const { 'a-b': ab, [Symbol.iterator]: itr } = { 'a-b': 1, [Symbol.iterator]: 2 }; console.log(ab, itr);
var { length: tam } = [1, 2, 3], { length: tam } = 'x'; console.log(tam);
