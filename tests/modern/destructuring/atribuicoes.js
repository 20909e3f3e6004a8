// Sem declarar: propriedades, índices, expressões como alvo; o valor da expressão.
let a, b, resto;
const o = {};
[a, b] = [1, 2]; console.log(a, b);
({ a, b } = { a: 3, b: 4 }); console.log(a, b);
({ x: o.x, y: o['y' + 1], z: [o.z] } = { x: 1, y: 2, z: [3] }); console.log(o);
[o.p, o['q'], ...o.r] = 'abcd'; console.log(o.p, o.q, o.r);
({ a: a = 10, b: o.padrao = 20, ...resto } = { c: 1, d: 2 }); console.log(a, o.padrao, resto);
const valor = ([a, b] = [5, 6, 7]); console.log(valor);
const fonte = { a: 1 }; console.log(({ a } = fonte) === fonte);
let c; c = [a, b] = [8, 9]; console.log(a, b, c);
[[a, [b]], { c }] = [[1, [2]], { c: 3 }]; console.log(a, b, c);
const lista = [1, 2, 3]; [lista[0], lista[2]] = [lista[2], lista[0]]; console.log(lista);
for ([a, b] of [[1, 2], [3, 4]]) console.log(a + b);
for ({ a, b = 'p' } of [{ a: 1 }, { a: 2, b: 3 }]) console.log(a, b);
for (o.k in { chave: 1 }) console.log(o.k);
for ([a, b] in { xy: 1 }) console.log(a, b);
for (const { length } of ['um', 'três']) console.log(length);
for (let [i, j] = [0, 10]; i < j; [i, j] = [i + 3, j - 3]) console.log(i, j);
function f() { return o; } [f().deFuncao] = ['sim']; console.log(o.deFuncao);
class T {
  #p;
  set s(v) { this.guardado = v; }
  t() { [this.#p, this.s] = [1, 2]; return [this.#p, this.guardado]; }
}
console.log(new T().t());
[(a), (o.par)] = [1, 2]; console.log(a, o.par);
if ([a, b] = [0, 0]) console.log('uma lista é verdade');
(a = 5, [b] = [6]); console.log(a, b);
const g = ({ a } = { a: 'x' }); console.log(g, a);
[a = b = 3] = []; console.log(a, b);
({ a: { b: o.fundo } } = { a: { b: 'fundo' } }); console.log(o.fundo);
[a, b] = [b, a], [b, a] = [a, b]; console.log(a, b);
