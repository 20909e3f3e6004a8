// ** e **=: associatividade, sinais, conversões.
console.log(
  2 ** 10, 2 ** 3 ** 2, (2 ** 3) ** 2, (-2) ** 2, -(2 ** 2), 2 ** -1, 2 ** 0.5, 0 ** 0, NaN ** 0,
  4 ** .5, '3' ** '2', null ** 1, [2] ** [3], true ** 2
);
let a = 3;
a **= 2;
console.log(a);
a **= -1;
console.log(a);
const o = { n: 2, get g() { return 4; } };
o.n **= 3;
console.log(o.n, o.g ** 2, o['n'] ** 2);
let n = 0;
const f = () => { n++; return o; };
f().n **= 2;
console.log(n, o.n);
const l = [1, 2, 3];
l[n] **= 4;
console.log(l);
console.log(
  2 * 3 ** 2, 2 ** 3 * 2, 10 - 2 ** 2, 2 ** (1 + 1), 2 ** Math.abs(-3), (+'2') ** 2,
  (typeof 1 === 'number') ** 3, 2 ** 31 | 0, 2 ** 53, 10 ** 21, 10 ** -7, (-8) ** (1 / 3),
  Infinity ** -1, (-1) ** 3, 1.1 ** 10
);
const log = [];
const v = (x) => ({ valueOf() { log.push(x); return x; } });
console.log(v(2) ** v(3), log);
const pot = (b) => (e) => b ** e;
console.log(pot(2)(8), [1, 2, 3].map((x) => x ** 2), [...'123'].map((x) => x ** 3));
let i = 2;
console.log(i++ ** 2, i, ++i ** 2, i);
const g = function* () { yield 2 ** 3; const x = (yield) ** 2; yield x; };
const it = g();
it.next();
it.next();
console.log(it.next(5).value);
for (const t of [
  '-1 ** 2', '+1 ** 2', 'typeof 1 ** 2', '!1 ** 2', '~1 ** 2', 'void 0 ** 2', 'delete a ** 2',
  '(-1) ** 2', '2 ** -1', 'await 1 ** 2'
]) { try { console.log(t, new Function('return ' + t)()); } catch (e) { console.log(t, e.name); } }
class C { #x = 2; p() { this.#x **= 5; return this.#x ** 2; } }
console.log(new C().p());
(async () => console.log((await 3) ** (await 2), 2 ** (await 3)))();
console.log(
  `${2 ** 4}`, { [2 ** 2]: 1 }, (2 ** 2).toFixed(1), 2 ** 2 === 4 && 'igual',
  3 ** 2 > 8 ? 'sim' : 'não'
);
try { Symbol() ** 1; } catch (e) { console.log(e.message); }
