// for-in: próprias e herdadas, ordem, mudanças, alvos.
function Pai() { this.a = 1; }
Pai.prototype.herdada = 1;
const o = new Pai();
o.b = 2;
Object.defineProperty(o, 'oculta', { value: 1 });
for (const k in o) console.log(k, o.hasOwnProperty(k));
const ord = { b: 1, 2: 'dois', a: 2, 1: 'um', [Symbol('s')]: 3 };
console.log(Object.keys(ord));
const ks = [];
for (const k in ord) ks.push(k);
console.log(ks);
for (const i in ['x', , 'z']) console.log(typeof i, i);
for (const i in 'ab') console.log(i);
for (const k in null) console.log('nunca');
for (const k in undefined) console.log('nunca');
for (const k in 5) console.log('nunca');
const fs = [];
for (let k in { p: 1, q: 2 }) fs.push(() => (k += '!'));
console.log(fs.map((f) => f()), fs[0]());
for (var v in { ultimo: 1 });
console.log(v);
const alvo = {};
for (alvo.k in { x: 1 });
console.log(alvo);
let k2;
for (k2 in { y: 1 });
console.log(k2);
for (const [a, b] in { xy: 1 }) console.log(a, b);
for (const { length } in { tres: 1 }) console.log(length);
for (const k in { a: 1, b: 2, c: 3 }) { if (k === 'b') continue; console.log(k); }
fora: for (const k in { a: 1, b: 2 }) for (const j in { x: 1 }) {
  if (k === 'b') break fora;
  console.log(k, j);
}
const mud = { a: 1, b: 2, c: 3 };
const vist = [];
for (const k in mud) { vist.push(k); delete mud.b; }
console.log(vist);
const dentro = 'a' in { a: 1 } ? 'sim' : 'não';
console.log(dentro);
for (let i = 0, tem = ('x' in { x: 1 }); i < 1; i++) console.log(tem);
class C { x = 1; get g() { return 1; } m() {} }
for (const k in new C()) console.log(k);
const filho = Object.create({ x: 'pai', y: 'pai' }, { x: { value: 'filho', enumerable: true } });
const sombras = [];
for (const k in filho) sombras.push(k + '=' + filho[k]);
console.log(sombras);
for (var i0 = 0 in {}) ;
console.log(i0);
try { for (const k in { a: 1 }) { k = 'muda'; } } catch (e) { console.log(e.message); }
try { for (let q in { [q]: 1 }); } catch (e) { console.log(e.message); }
for (const k in Object.freeze({ f: 1 })) console.log(k);
const r = (function () { for (const k in { a: 1, b: 2 }) if (k === 'b') return k; })();
console.log(r, Object.entries({ b: 1, a: 2, 1: 0 }).join(';'));
