// O que é aceito e o que é recusado em declarações.
const tenta = (t) => {
  try { new Function(t); console.log('aceito |', t); } catch (e) { console.log(`${e.name} | ${t}`); }
};
[
  'let a; let a', 'let a; var a', 'var a; let a', 'const a = 1; const a = 2', 'let a; { var a }',
  'let a; { let a }', 'var a; var a', 'const a', 'const a, b = 1', 'let [a]', 'const {a}', 'let a, a',
  'let let', 'const let = 1', 'let [x, x] = []', 'let undefined', 'var undefined'
].forEach(tenta);
[
  'function f(a) { let a }', 'function f(a) { var a }', '(a, a) => 1',
  '"use strict"; function f(a, a) {}', 'function f(a, a = 1) {}', 'function f(a, ...a) {}',
  'function f({ a }, a) {}', 'class A {} class A {}', 'let f; function f() {}',
  'function f() {} let f', '{ function f() {} let f }', 'function f() {} function f() {}',
  '"use strict"; { function f() {} function f() {} }'
].forEach(tenta);
[
  'try {} catch (e) { let e }', 'try {} catch (e) { var e }', 'try {} catch ([e]) { var e }',
  'try {} catch (e) { for (var e of []); }', 'for (let a of []) { var a }',
  'for (let a of []) { let a }', 'for (const a; ;) ;', 'for (let a, b of []) ;',
  'for (let a = 1 of []) ;', 'for (const a in {}) ;', 'for (let of []) ;', 'for (let of of []) ;',
  'for (async of []) ;', 'if (1) let a', 'if (1) const a = 1', 'if (1) class A {}',
  'while (0) function f() {}', 'label: let a', 'switch (1) { case 1: let a; case 2: let a }',
  'let yield', '"use strict"; let yield', '"use strict"; let let = 1', 'let await', 'let static',
  '"use strict"; let static', 'let enum', 'let new', 'let null', 'var this', 'let a b', 'let a = ',
  'let = 1', 'let 1a', 'let a-b = 1', 'import x from "y"', 'export const a = 1', 'import("x")',
  'import.meta', 'new.target'
].forEach(tenta);
