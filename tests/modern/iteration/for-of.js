// for-of sobre tudo o que se itera; buracos, textos, mudanças durante o laço.
const r = []; for (const x of [1, , 3]) r.push(x); console.log(r, r.length);
for (const c of 'aé😀') console.log(c, c.length);
for (const [k, v] of new Map([['a', 1], ['b', 2]])) console.log(k, v);
for (const x of new Set([1, 1, 2])) console.log(x);
(function () { for (const a of arguments) console.log('arg', a); })(1, 'z');
for (const b of Buffer.from('AB')) console.log(b);
for (const n of new Uint8Array([7, 8])) console.log(n);
for (const [i, x] of ['p', 'q'].entries()) console.log(i, x);
for (const k of ['p'].keys()) console.log(k);
for (const v of ['v'].values()) console.log(v);
const l = [1, 2, 3];
for (const x of l) { if (x < 3) l.push(x * 10); }
console.log(l);
const m = new Map([[1, 'a']]);
let n = 0;
for (const [k] of m) { if (n++ < 3) m.set(k + 1, 'novo'); m.delete(k); }
console.log(m.size, n);
const s = new Set([1, 2, 3]);
const vistos = [];
for (const x of s) { vistos.push(x); s.delete(2); s.add(4); }
console.log(vistos);
let x;
for (x of [1, 2]);
console.log(x);
const o = {};
for (o.p of 'ab');
console.log(o);
for (o[o.p] of [9]);
console.log(o);
for (var v of []) ;
console.log(v);
for (const y of [1]) { const y = 2; console.log(y); }
for (let z of [1, 2]) { z *= 10; console.log(z); }
for (const of of [[1]]) for (const x of of) console.log('of', x);
for (const f of [() => 1, () => 2]) console.log(f());
for (const x of (console.log('avaliado uma vez'), [1, 2])) console.log(x);
for (const x of [1, 2, 3].map((a) => a * 2).filter((a) => a > 2)) console.log(x);
for (let [a, { b = 'pd' }] of [[1, {}], [2, { b: 3 }]]) console.log(a, b);
const tenta = (f) => { try { f(); } catch (e) { console.log(e.name + ': ' + e.message); } };
tenta(() => { for (const x of undefined); });
tenta(() => { for (const x of null); });
tenta(() => { for (const x of 5); });
tenta(() => { for (const x of {}); });
tenta(() => { for (const x of { [Symbol.iterator]: 1 }); });
tenta(() => { for (const x of { [Symbol.iterator]() { return 1; } }); });
tenta(() => { for (const x of { [Symbol.iterator]: () => ({}) }); });
tenta(() => { const obj = { a: 1 }; for (const [k, v] of obj); });
tenta(() => { for (const x of naoHa); });
tenta(() => { for (const x of () => 1); });
