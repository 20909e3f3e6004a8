// meriyah: a árvore de programas modernos, posições, erros, módulos.
const { parseScript, parseModule, version } = require('../../build/npm/node_modules/meriyah');
console.log(version);
const conta = (n, m = {}) => {
  if (Array.isArray(n)) n.forEach((x) => conta(x, m)); else if (n && typeof n === 'object') {
    if (n.type) m[n.type] = (m[n.type] ?? 0) + 1;
    Object.values(n).forEach((x) => conta(x, m));
  }
  return m;
};
const fontes = [
  'const f = async (a = 1, { b, ...c }, [d, ...e]) => { await a; for await (const x of y) ; };',
  'class A extends B { #x = 1; static #y; static { this.z = 2; } get p() { return super.p; } *g() { yield* this.#x; } async *ag() {} [k]() {} #m() { return #x in this; } }',
  'let t = `a${b}c${`d${e}`}`; tag`x${1}`;',
  'a?.b?.[c]?.(d) ?? e; a ||= b; a &&= c; a ??= d; a ** b ** c;',
  'label: for (let i = 0, j; i < 10; i++) { if (i) continue label; else break; } do x(); while (y); switch (z) { case 1: default: }',
  'try { throw {} } catch { } finally { debugger }',
  'var re = /[a-z]+(?<n>x)/giu, n = [0b11, 0o17, 0xff, 1_000, .5, 1e3], s = "\\u{1F600}";',
  'new.target; function f() { new.target; return arguments }',
  '({ a, b: c, [d]: e, f() {}, get g() { return 1 }, set g(v) {}, async h() {}, *i() {}, ...j, __proto__: null });'
];
for (const f of fontes) {
  try {
    console.log(JSON.stringify(conta(parseScript(f, { next: true }))));
  } catch (e) { console.log(e.name, e.message); }
}
const m = parseModule(
  'import a, { b as c } from "x"; import * as n from "y"; export default class {} export const d = 1, e = 2; export { d as f }; export * from "z"; export * as w from "z"; await import("k"); import.meta.url;',
  { next: true, ranges: true, loc: true }
);
console.log(
  JSON.stringify(conta(m)),
  m.body.map((n) => [n.type, n.start, n.end, n.loc.start.line, n.loc.start.column].join()).join(' ')
);
console.log(
  JSON.stringify(parseScript('x = a + b * (c - 1)', { ranges: false })),
  JSON.stringify(parseScript('"use strict"; 1', { directives: true, raw: true }))
);
const tokens = [];
parseScript(
  'let x = 1; // fim',
  { onToken: (t, a, b) => tokens.push(`${t}:${a}-${b}`), onComment: (t, v) => tokens.push(`${t}(${v})`) }
);
console.log(tokens.join(' '));
for (const ruim of [
  'let a; let a', 'const x', 'a b', '({ a: })', 'class A { constructor() {} constructor() {} }',
  'async () => { await }', 'function* g() { yield', '`${', '/(/', 'x = 08', 'for (const a of b',
  'await 1', '"\\u{zz}"', 'return 1'
]) {
  try { parseScript(ruim, { lexical: true }); console.log('aceito', ruim); } catch (e) {
    console.log(e.constructor.name, e.message, e.line, e.column, e.index);
  }
}
const eu = require('fs').readFileSync(__filename, 'utf8');
console.log(
  Object.keys(conta(parseScript(eu, { next: true }))).length,
  parseScript(eu, { next: true }).body.length > 5
);
