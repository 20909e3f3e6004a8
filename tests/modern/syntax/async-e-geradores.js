// Onde await e yield são palavras, onde são nomes, onde são erros.
const tenta = (t) => {
  try { new Function(t); console.log('aceito |', t); } catch (e) { console.log(`${e.name} | ${t}`); }
};
[
  'await x', 'await (x)', 'await\nx', 'var await = 1; await + 1', 'async () => await x',
  '() => await x', 'async () => { () => await x }', 'async () => { function f() { await x } }',
  'async () => { async () => await x }', 'async () => { var await }', 'async () => { await: 1 }',
  'async (await) => 1', 'async await => 1', 'async (a = await 1) => 1',
  'async function f() { function await() {} }', 'async function f() { class A { await() {} } }',
  'async function f() { ({ await }) }', 'async function f() { ({ await: 1 }) }',
  'async function f() { x.await }', 'async function f(await) {}',
  'async function* f() { yield await 1 }', 'async function* f() { await yield 1 }',
  'function* f() { await 1 }', 'for await (const x of y) {}',
  'async () => { for await (const x of y) {} }', '() => { for await (const x of y) {} }',
  'async () => { for await (const x of y, z) {} }', 'async () => { for await (async of x) {} }'
].forEach(tenta);
[
  'yield', 'yield 1', 'yield + 1', 'function* g() { yield = 1 }', 'function* g() { var yield }',
  'function* g() { yield: 1 }', 'function* g() { (yield) => 1 }',
  'function* g() { (a = yield) => 1 }', 'function* g() { function f() { yield 1 } }',
  'function* g() { () => yield 1 }', 'function* g() { yield\n1 }', 'function* g() { yield * 1 }',
  'function* g() { 1 + yield 2 }', 'function* g() { 1 + (yield 2) }',
  'function* g() { yield ? 1 : 2 }', 'function* g() { (yield) ? yield : yield }',
  'function* g() { [yield] }', 'function* g() { ({ yield }) }', 'function* g() { ({ yield: 1 }) }',
  'function* g() { x.yield }', 'function* g(yield) {}', 'function* g(a = yield 1) {}',
  'function* g() { yield yield yield 1 }', 'function* g() { yield, yield }',
  'function* g() { void yield }', 'function* g() { void (yield) }', 'function* g() { new yield }',
  'function* g() { yield => 1 }', '(function* yield() {})', '({ *yield() {} })',
  '({ *m() { yield yield } })', '* g() {}', 'function *g() {}', 'function*g(){}',
  'async function*g(){}', 'async *g() {}', '({ async *m() {} })', '({ async get m() {} })',
  '({ get *m() {} })', '({ *get m() {} })', 'async\nfunction f() {}',
  'async function f() {}\nasync\n() => 1', 'new async () => 1', 'async () => 1()',
  '(async () => 1)()', 'async (x) = 1', 'async x => x, 1', 'async ({ a }) => a', 'async ({ a = 1 })',
  'async (x, x) => 1', 'async (x) => { let x }', 'async (...x) => 1', 'async (...x, y) => 1',
  'async(...x)', 'async(x, ...y)'
].forEach(tenta);
