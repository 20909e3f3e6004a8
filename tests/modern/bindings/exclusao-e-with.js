// delete, with e typeof continuam a valer no código frouxo.
var o = { a: 1, b: 2, c: { d: 3 } };
console.log(delete o.a, delete o.naoHa, o);
with (o) { var soma = b + c.d; b = 20; }
console.log(soma, o.b);
with ({ x: 1 }) { let x = 2; console.log(x); }
with ({ y: 5 }) { const f = () => y; var guardada = f; }
console.log(guardada());
console.log(typeof nada, typeof o, typeof (() => 1), typeof Symbol(), typeof null);
let local = 1;
console.log(delete local, local);
console.log(delete o?.b, o, delete o?.x?.y);
try {
  (function () { 'use strict'; delete Object.freeze({ p: 1 }).p; })();
} catch (e) { console.log(e.name, e.message); }
console.log(void 0, void 'x', (1, 2, 3));
var v = 1; var v;
console.log(v);
console.log([typeof undefined, typeof 1, typeof '', typeof true, typeof class {}].join());
if (true) { var y1 = 1; } else { var y2 = 2; }
console.log(y1, y2);
var { p, ...resto } = { p: 1, q: 2, r: 3 }, [u, , w] = [1, 2, 3];
console.log(p, resto, u, w);
