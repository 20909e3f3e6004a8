// Padrões de lista: buracos, padrões, resto, textos, mapas, geradores.
const [a, , b = 'padrão', [c, d] = [1, 2], ...resto] = ['A', 'pulado', undefined, undefined, 5, 6, 7];
console.log(a, b, c, d, resto);
const [x, y] = 'éç😀'; console.log(x, y, [...'a😀'].length);
const [[k, v], [k2]] = new Map([['um', 1], ['dois', 2]]); console.log(k, v, k2);
const [p, q, r] = new Set([3, 2]); console.log(p, q, r);
function* g() { let n = 0; try { for (;;) yield n++; } finally { console.log('gerador fechado em', n); } }
const [g0, g1] = g(); console.log(g0, g1);
const [...todos] = [1, , 3]; console.log(todos, 1 in todos);
const [] = []; const [,] = [1];
const [, , terceiro] = [1, 2, 3]; console.log(terceiro);
let i = 1, j = 2; [i, j] = [j, i]; console.log(i, j);
const [primeiro, ...[segundo, ...outros]] = [1, 2, 3, 4]; console.log(primeiro, segundo, outros);
const [{ n }, { n: m }] = [{ n: 1 }, { n: 2 }]; console.log(n, m);
const [f = () => 1, C = class {}] = []; console.log(f.name, C.name);
const [dep = 1, dep2 = dep * 2, dep3 = dep2 * 2] = [5]; console.log(dep, dep2, dep3);
const [nulo = 'não', indef = 'sim'] = [null]; console.log(nulo, indef);
const [, ano, mes] = /(\d+)-(\d+)/.exec('em 2024-05!'); console.log(ano, mes);
const [{ length }] = ['quatro']; console.log(length);
const [...{ length: tam, 0: zero }] = ['a', 'b']; console.log(tam, zero);
const fib = [];
let [f1, f2] = [0, 1];
while (fib.length < 8) { fib.push(f1); [f1, f2] = [f2, f1 + f2]; }
console.log(fib.join());
function args() { const [um, dois] = arguments; return [um, dois]; } console.log(args('x', 'y'));
console.log((([h, ...t]) => [h, t])([1, 2, 3]));
