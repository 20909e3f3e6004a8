// astring: de árvore a texto, com opções, mapas e geradores próprios.
const { generate, GENERATOR, EXPRESSIONS_PRECEDENCE } = require('../../build/npm/node_modules/astring'), { parseScript, parseModule } = require('../../build/npm/node_modules/meriyah');
const fonte = `const f = async (a = 1, { b, ...c }, [d, ...e]) => { await a; for await (const x of y) z(x); };
class A extends B { #x = 1; static { this.z = 2; } get p() { return super.p; } *g() { yield* this.#x; } static async *ag() { yield 1; } [k]() {} #m() { return #x in this; } }
let t = \`a\${b}c\${\`d\${e}\`}\`; tag\`x\${1}\`; a?.b?.[c]?.(d) ?? e; a ||= b; x = (a, b); (a ** b) ** c; -(-a); !(a && b) || (c ? d : e);
label: for (let i = 0, j; i < 10; i++) { if (i) continue label; else if (k) break; else { w; } } for (var k in o); for (const q of r) { } do x(); while (y); while (0);
switch (z) { case 1: a(); break; case 2: default: b() } try { throw {} } catch { } finally { debugger } try { } catch ({ m }) { n }
var re = /[a-z]+/giu, n = [0b11, , 0xff, ...s], o = { a, b: c, [d]: e, f() {}, get g() { return 1 }, set g(v) {}, async h() {}, *i() {}, ...j, 'k-l': 1 };
function* gen(a, b = 2, ...c) { const x = yield; return function () {}; } new (foo())(1); new Foo; (function () {})(); (() => ({}))(); typeof void delete a.b; if (a) ; else b;`;
const ast = parseScript(fonte, { next: true });
const saida = generate(ast);
console.log(saida);
console.log(generate(parseScript(saida, { next: true })) === saida);
console.log(
  generate(ast, { indent: '\t', lineEnd: '\r\n', startingIndentLevel: 1 }).split('\r\n').length,
  generate(
    parseScript('a + b * c; (a + b) * c; a - (b - c); (a = b) ? c : d; (x => x)(1); ({}).a; [a = 1] = b;'),
    { indent: '', lineEnd: ' ' }
  )
);
console.log(generate(parseModule(
  'import a, { b as c } from "x"; import * as n from "y"; export default function () {} export const d = 1; export { d as f, e }; export * from "z"; export * as w from "z"; import("k"); import.meta.url;',
  { next: true }
)));
const meu = {
  ...GENERATOR, Identifier(n, s) { s.write(`_${n.name}`, n); },
  Literal(n, s) {
    s.write(typeof n.value === 'number' ? String(n.value * 2) : n.raw ?? JSON.stringify(n.value));
  }
};
console.log(generate(parseScript('soma(a, 21) + "texto"'), { generator: meu }));
const mapa = [];
generate(
  parseScript('a;\nb(c);', { loc: true }),
  { sourceMap: {
    addMapping: (m) => mapa.push(`${m.generated.line}:${m.generated.column}<-${m.original?.line}:${m.original?.column} ${m.name ?? ''}`),
    file: 'x'
  } }
);
console.log(mapa.join('|'));
const pedacos = [];
generate(parseScript('x = 1; y = 2'), { output: { write: (p) => pedacos.push(p) } });
console.log(
  pedacos.join('').trim(), Object.keys(EXPRESSIONS_PRECEDENCE).length, Object.keys(GENERATOR).length
);
try { generate({ type: 'Nada' }); } catch (e) { console.log(e.name); }
