// O que é aceito e o que é recusado em comandos.
const tenta = (t) => {
  try { new Function(t); console.log('aceito |', t); } catch (e) { console.log(`${e.name} | ${t}`); }
};
[
  'if', 'if (', 'if ()', 'if (a', 'if (a)', 'if a {}', 'else', 'if (a) {} else', 'for', 'for (',
  'for ()', 'for (;)', 'for (;;', 'for (a of)', 'for (of of)', 'for (var a, b of c);',
  'for (var a = 1 of b);', 'for (var a = 1 in b);', '"use strict"; for (var a = 1 in b);',
  'for (a = 1 of b);', 'for (1 of b);', 'for (f() of b);', 'for (let x of a, b);',
  'for (const x of [1]) continue y;', 'for await (x of y);', 'async () => { for await (x in y); }',
  'async () => { for await (;;); }', 'while', 'while ()', 'do', 'do {}', 'do {} while',
  'do x while (0)', 'do x; while (0)'
].forEach(tenta);
[
  'break', 'continue', 'x: continue', 'x: break x', 'x: { continue x }', 'while (1) { break y }',
  'x: while (1) { (() => { break x })() }', 'x: x: 1', 'switch', 'switch (a) {', 'switch (a) { 1 }',
  'switch (a) { case }', 'switch (a) { case 1 }', 'switch (a) { default: default: }', 'try', 'try {}',
  'try {} catch', 'try {} catch () {}', 'try {} catch (a, b) {}', 'try {} finally', 'throw',
  'throw\n1', 'return', 'return 1', '() => { return }', 'function', 'function f', 'function f(',
  'function f()', 'function () {}', 'function f(a b) {}', 'function f(1) {}', 'function f(a,) {}',
  'function f(,) {}', 'function f(a', 'function* f() { yield\n* 1 }',
  'function* f() { function yield() {} }', 'function* f(a = yield) {}',
  'async function f(a = await 1) {}', 'function* yield() {}', 'async function await() {}',
  '(async function await() {})', 'async', 'async function', 'async () {}', 'async x', 'debugger',
  'debugger x', ';', 'case 1:', 'default:', 'catch {}', 'finally {}', 'var', 'let', 'const', 'class',
  'new', 'typeof', 'delete', 'void', 'in', 'instanceof', 'a in', 'a instanceof', 'import', 'export',
  'export default 1', 'enum', 'extends', 'super', 'static', 'package', '"use strict"; package',
  '"use strict"; interface', '"use strict"; implements', 'function f() { "use strict"; 010 }',
  'function eval() {}', '"use strict"; function eval() {}', 'function f(eval) { "use strict" }',
  'function f(a = 1) { "use strict" }', 'if (1) function f() {}',
  '"use strict"; if (1) function f() {}', 'if (1) function* f() {}', 'if (1) async function f() {}',
  'l: function* f() {}', '"use strict"; l: function f() {}', '{ a: 1, b: 2 }', 'a: { b: 1 }',
  'a => b => {', '}}', '((', '))', '{[}]', 'if (1) { else }', 'x = function { }', 'let x = 1 y',
  'console.log("a" "b")', 'console.log("a"', 'const f = (a, b => a'
].forEach(tenta);
