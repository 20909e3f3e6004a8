// O que é aceito e o que é recusado em classes.
const tenta = (t) => {
  try { new Function(t); console.log('aceito |', t); } catch (e) { console.log(`${e.name} | ${t}`); }
};
[
  'class', 'class A', 'class {}', '(class {})', 'class A {', 'class A { a b }', 'class A { m }',
  'class A { m() }', 'class A { m() {}, n() {} }', 'class A { m() {}; n() {} }', 'class A { m: 1 }',
  'class A { let a = 1 }', 'class A { const a = 1 }', 'class A { var a }',
  'class A { function m() {} }', 'class A { m = 1, n = 2 }', 'class A { a = 1 b = 2 }',
  'class A extends', 'class A extends {}', 'class A extends B', 'class A extends B, C {}',
  'class A extends a => 1 {}', 'class A extends (a => 1) {}', 'class 1 {}', 'class let {}',
  'class static {}', 'class yield {}', 'class await {}', 'class eval {}', 'class A { eval() {} }'
].forEach(tenta);
[
  'class A { constructor() {} constructor() {} }', 'class A { "constructor"() {} constructor() {} }',
  'class A { get constructor() {} }', 'class A { *constructor() {} }',
  'class A { async constructor() {} }', 'class A { constructor = 1 }',
  'class A { "constructor" = 1 }', 'class A { static constructor() {} }',
  'class A { static constructor = 1 }', 'class A { static prototype() {} }',
  'class A { static prototype = 1 }', 'class A { prototype() {} }', 'class A { #constructor() {} }',
  'class A { #a; #a }', 'class A { #a() {} #a = 1 }', 'class A { get #a() {} set #a(x) {} }',
  'class A { get #a() {} get #a() {} }', 'class A { static get #a() {} set #a(x) {} }',
  'class A { m() { this.#x } }', 'class A { #x; m() { delete this.#x } }',
  'class A { #x; m() { #x in this } }', 'class A { #x; m() { #x } }',
  'class A { #x; m() { #x + 1 } }', 'class A { #x; m() { 1 + #x in this } }', 'class A { # x }',
  'class A { m() { super() } }', 'class A { constructor() { super() } }',
  'class A extends B { m() { super() } }', 'class A extends B { constructor() { super } }',
  'class A extends B { constructor() { () => super() } }',
  'class A extends B { constructor() { function f() { super() } } }',
  'class A extends B { x = super() }', 'class A { x = super.y }', 'class A { x = arguments }',
  'class A { static { arguments } }', 'class A { static { await } }', 'class A { static { return } }',
  'class A { static { yield } }', 'class A { static { var a; let a } }',
  'class A { static { break } }', 'class A { static { super.x } }', 'class A { static { super() } }',
  'class A { m() { with (a) {} } }', 'class A { m() { 010 } }', 'class A { m(a, a) {} }',
  'class A { m() { eval = 1 } }', 'class A { m() { var public } }', 'class A { get x(a) {} }',
  'class A { set x() {} }', 'class A { set x(a, b) {} }',
  'class A { get = 1; set = 2; static = 3; async = 4 }', 'class A { static static static }',
  'class A { static async *#x() {} }', 'class A { async\nm() {} }', 'class A { get\nm() {} }',
  'class A { *m = 1 }', 'class A { async m = 1 }', 'class A { get m = 1 }', 'class A { [a] }',
  'class A { [a }', 'class A { 1 }', 'class A { "a" }', 'class A { @dec m() {} }',
  'class A { x = await 1 }', 'async () => class { x = await 1 }',
  'function* g() { class A { x = yield } }', 'super.x', '({ m() { super.x } })',
  '({ m() { super() } })', '({ m: function () { super.x } })', 'new.target', '() => new.target',
  'function f() { new.target }', 'function f() { new.foo }', 'class A { x = new.target }'
].forEach(tenta);
