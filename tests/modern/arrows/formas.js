// Todas as formas de escrever uma arrow function.
const semParam = () => 1, um = x => x + 1, dois = (a, b) => a + b, bloco = (a) => {
  const b = a * 2;
  return b;
};
console.log(semParam(), um(1), dois(1, 2), bloco(4));
const objeto = () => ({ a: 1 }), vazio = () => {}, lista = () => [1, 2];
console.log(objeto(), vazio(), lista());
const padrao = (a = 1, { b = 2, c } = {}, [d = 3] = [], ...resto) => [a, b, c, d, resto];
console.log(padrao(), padrao(9, { c: 8 }, [7], 6, 5));
const encadeada = a => b => c => a + b + c;
console.log(encadeada('x')('y')('z'));
const ternario = (n) => n > 0 ? () => 'positivo' : () => 'outro';
console.log(ternario(1)(), ternario(-1)());
const virgula = () => (1, 2);
console.log(virgula());
const quebrada = (
  a,
  b,
) =>
  a *
  b;
console.log(quebrada(3, 4));
console.log((() => 'chamada na hora')(), (async () => 1)() instanceof Promise);
console.log([1, 2, 3].map(n => n * n).filter(n => n % 2).reduce((s, n) => s + n, 0));
console.log(semParam.name, um.length, dois.length, padrao.length, (() => {}).name);
const emObjeto = { m: () => 'm', ['calc' + 1]: (x) => x };
console.log(emObjeto.m.name, emObjeto.calc1.name);
const cond = true && (() => 'e'), ou = null || (() => 'ou');
console.log(cond(), ou(), cond.name === '', ou.name === '');
let atribuida; atribuida = () => 1;
console.log(atribuida.name);
console.log(typeof (() => {}), (() => {}) instanceof Function);
const comRegex = (s) => /a=>b/.test(s), comTexto = () => '=>', comIn = (x) => 'a' in x;
console.log(comRegex('a=>b'), comTexto(), comIn({ a: 1 }));
