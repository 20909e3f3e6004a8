// Texto que vira programa enquanto o programa roda: eval indireto, eval direto e new Function.
const soma = new Function('a', 'b = 10', 'return `${a + b}`');
console.log(soma(1), soma(1, 2), soma.length, soma.name);
console.log((0, eval)('let t = 5; const dobro = (n) => n * 2; dobro(t)'));
console.log(typeof t, typeof dobro);
console.log((0, eval)('[1, 2, 3].map((x) => x ** 2).join()'));
console.log((0, eval)('var global1 = 7; global1'), globalThis.global1, typeof global1);
function local() { const x = 1; return eval('const y = 2; [...[3]].length + y'); }
console.log(local());
function ve() { var escondida = 'vista'; return eval('`${escondida}`'); }
console.log(ve());
const F = new Function('...xs', 'const [primeiro, ...resto] = xs; return { primeiro, resto };');
console.log(F(1, 2, 3), F.length);
const G = Object.getPrototypeOf(function* () {}).constructor;
console.log([...new G('n', 'while (n) yield n--')(3)]);
const A = Object.getPrototypeOf(async function () {}).constructor;
new A('x', 'return await x')(Promise.resolve('assíncrona')).then(console.log);
for (const texto of ['let a; let a', 'const c', 'a b', 'return 1', 'await 1']) {
  try { (0, eval)(texto); console.log('aceito', texto); } catch (e) { console.log(e.name, '-', e.message); }
}
console.log(
  (0, eval)('1; if (true) { 2; }'), (0, eval)('do { 3; } while (false)'), (0, eval)('({ a: 1 }).a')
);
console.log(eval('"use strict"; let z = 9; z'), typeof z);
console.log(new Function('return typeof this')(), new Function('"use strict"; return typeof this')());
console.log(String(new Function('a', 'b', 'return a')));
