// Vírgulas finais, nomes repetidos no modo frouxo, parâmetros não usados, comentários.
function f(a, b,) { return [a, b]; }
console.log(f(1, 2,), f.length, ((a,) => a)(1,), Math.max(1, 2,));
const g = async (a, b,) => a + b; g(1, 2,).then(console.log);
function rep(a, a) { return a; } console.log(rep(1, 2), rep(1));
function comentada(/* nada */ a /* um */, /* dois */ b /* fim */) { return a + b; }
console.log(comentada(1, 2));
const h = (
  a, // primeiro
  b = 2, // segundo
) => a + b; console.log(h(1));
const o = { m(a, b,) { return b; }, set s(v) { this.v = v; }, *g(a,) { yield a; } };
console.log(o.m(1, 2,), [...o.g(1,)]);
class C { constructor(a, b,) { this.b = b; } } console.log(new C(1, 2,).b);
const _ = (_, __, terceiro) => terceiro; console.log(_(1, 2, 3));
console.log(
  ((undefined) => undefined)('sombra'),
  (function (eval_, async, of, get) { return eval_ + async + of + get; })(1, 2, 3, 4)
);
const muitos = (a, b, c, d, e, f2, g2, h2, i, j) => [a, b, c, d, e, f2, g2, h2, i, j].join('');
console.log(muitos(...'abcdefghij'));
function semChamada(a, b) { return [arguments.length, b]; } console.log(semChamada(1), semChamada(1, 2, 3));
const seq = (a, b) => (a++, b++, a + b);
console.log(seq(1, 2));
console.log((function (a, b) { return this === a; }).call('x', 'x'));
const rec = ([h2, ...t], acc = 0) => h2 === undefined ? acc : rec(t, acc + h2); console.log(rec([1, 2, 3]));
function fat(n, acc = 1) { return n <= 1 ? acc : fat(n - 1, n * acc); } console.log(fat(10));
const nomeados = ({ largura: l = 1, altura: a = l } = {}) => l * a;
console.log(nomeados(), nomeados({ largura: 3 }), nomeados({ altura: 4 }));
console.log(String(f), String(h).split('\n').length, String(o.m), String((a = 1, { b }, [c], ...d) => {}));
