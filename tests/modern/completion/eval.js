// O valor de eval com comandos modernos.
for (const t of [
  '1; 2', 'let a = 3', '4; let a = 5', 'const f = () => 6; f()', '7; function g() {}',
  '8; class A {}', 'if (0) 1; else 9', 'if (0) 1', '10; if (0) 1', 'for (let i = 0; i < 3; i++) i',
  'for (const x of []) 1', '11; for (const x of []) 1', 'while (false) 1',
  'do { 12; continue; } while (false)', 'do { 13; break; } while (true)', 'switch (1) { case 1: 14 }',
  '15; switch (1) {}', 'try { 16 } catch { 17 }', 'try { throw 1 } catch { 18 }',
  'try { 19 } finally { 20 }', 'l: { 21; break l; }', '{ 22 }', '{}', '23; {}', '({})', '[]', '24; ;',
  'var x = 25', '26; var x = 27', 'x = 28', '"use strict"', '`m`', '() => 1',
  'let q = 1; { let q = 2; q }', 'for (let [a, b] of [[1, 2]]) a + b', '`a`; const z = 1;',
  'let o = { a: 1 }; ({ a: o.b } = o); o.b', '(async () => 1)() instanceof Promise',
  '[...(function* () { yield 29 })()][0]', 'new.target', 'let w = 1; w ??= 2',
  'for (const k in { a: 30 }) k'
]) {
  let r;
  try { r = (0, eval)(t); } catch (e) { r = e.name; }
  console.log(t, '=>', typeof r === 'object' || typeof r === 'function' ? typeof r : r);
}
delete globalThis.x;
