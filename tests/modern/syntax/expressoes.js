// O que é aceito e o que é recusado em expressões.
const tenta = (t) => {
  try { new Function(t); console.log('aceito |', t); } catch (e) { console.log(`${e.name} | ${t}`); }
};
[
  '1 +', '1 + + ', 'a b', '(1', '1)', '[1', '1]', '{', '}', 'f(', 'f(1', 'f(1 2)', '(,)', '[1 2]',
  '({ a b })', '({ a: })', '({ a, })', '({ , })', '({ a = 1 })', '({ 1 })', '({ if })', '({ get })',
  '({ get a })', '({ get a(b) {} })', '({ set a() {} })', '({ set a(...b) {} })', '({ async a })',
  '({ *a })', '({ __proto__: 1, __proto__: 2 })'
].forEach(tenta);
[
  '1 = 2', 'f() = 1', 'a + b = 1', '1++', '++1', 'a++ ++', '(a, b) = 1', '[1] = [2]',
  '({ a: 1 } = {})', '({ a }) = {}', '[...a, b] = []', '({ ...a, b } = {})', '({ ...{ a } } = {})',
  'this = 1', 'new.target = 1', 'a?.b = 1', 'a?.b++', 'new a?.b()', 'a?.`x`', 'super.x', 'super()',
  'null = 1', '(a = 1) = 2', 'let a; a ?? b || c', 'a && b ?? c', 'a ?? (b || c)', '-1 ** 2',
  '(-1) ** 2', 'typeof a ** 2', 'async () => await', 'await 1', '() => {} ()', '() => {}.x',
  'a => {} + 1', '() \n => 1', '(a) \n => 1', 'async (a) \n => 1', 'async \n a => 1',
  '(a, b) => { "use strict" }', '(a = 1) => { "use strict" }', '...a', 'f(...)', '[...]', '(...a)',
  '(...a) => 1', '(...a, b) => 1', '(a, ...b,) => 1', 'function f(...a,) {}', 'x = { ...}', 'yield 1',
  '"use strict"; yield = 1', 'a ? b', 'a ? b :', ': a', '? a', '= 1', '== 1', '=> 1', '.a', 'a.',
  'a..b', 'a?.', 'a?.[', '`${a`', '`a', '`${}`', '"a', "'a", '"a\nb"', '/a', '/a/gg', '/a/x', '/(/',
  '/[/', '/a{2,1}/', '/?/', '/\\/', '/(?<a>.)(?<a>.)/', '/(?<a/u', '/\\u{110000}/u', '/\\k<a>/u', '#',
  '#a', '#a in b', '@', '\\', 'a\\u0', '\\u0061', '1_', '1__0', '0b2', '0x', '1e', '08n', '"\\x1"',
  '"\\u{110000}"', '"\\u12"', 'delete a', '"use strict"; delete a', '"use strict"; delete this.a',
  'with (a) {}', '"use strict"; with (a) {}', '"use strict"; eval = 1', '"use strict"; arguments++',
  '"use strict"; 010', '"use strict"; "\\01"'
].forEach(tenta);
