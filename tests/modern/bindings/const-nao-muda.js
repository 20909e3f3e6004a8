// Atribuir a uma constante é TypeError na hora em que acontece, e o valor não muda.
const c = 1;
function tenta(nome, f) {
  try { f(); console.log(nome, 'passou'); } catch (e) { console.log(nome, e.name + ': ' + e.message); }
}
tenta('=', () => { c = 2; });
tenta('+=', () => { c += 2; });
tenta('++', () => { c++; });
tenta('--c', () => { --c; });
tenta('for of', () => { for (const x of [1, 2]) { x = 3; } });
tenta('for in', () => { for (const x in { a: 1 }) { x += '!'; } });
tenta('for', () => { for (const i = 0; i < 2; i++) { console.log('volta', i); } });
tenta('desestruturar', () => { [c] = [5]; });
tenta('objeto', () => { ({ c } = { c: 6 }); });
tenta('for of em c', () => { for (c of [1]) {} });
const o = { p: 1 };
tenta('propriedade', () => { o.p = 2; o.q = 3; });
console.log(c, o);
const lista = [1];
lista.push(2);
console.log(lista);
// O lado direito roda antes do erro.
let rodou = false;
tenta('ordem', () => { c = (rodou = true); });
console.log(rodou);
const f = function g() { tenta('nome da função', () => { 'use strict'; g = 1; }); return typeof g; };
console.log(f());
const h = function g() { g = 1; return typeof g; };
console.log(h());
class K { static m() { tenta('classe por dentro', () => { K = 1; }); } }
K.m();
K = null;
console.log(K);
tenta('??=', () => { const n = null; n ??= 1; });
tenta('??= que não atribui', () => { const n = 0; n ??= 1; });
