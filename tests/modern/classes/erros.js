// Mensagens dos erros de classes.
const tenta = (f) => {
  try { console.log('sem erro', f()); } catch (e) { console.log(e.name + ': ' + e.message); }
};
class A { constructor() { this.a = 1; } m() {} static s() {} get g() { return 1; } }
class B extends A {}
tenta(() => A());
tenta(() => B());
tenta(() => A.call(new A()));
tenta(() => A.apply());
tenta(() => [1].map(A));
tenta(() => new A().naoHa());
tenta(() => A.naoHa());
tenta(() => new A().a());
tenta(() => new (new A().m)());
tenta(() => new A.s());
tenta(() => { 'use strict'; new A().g = 1; });
tenta(() => { class C extends A { constructor() {} } return new C(); });
tenta(() => { class C extends A { constructor() { super(); super(); } } return new C(); });
tenta(() => { class C extends A { constructor() { return 1; } } return new C(); });
tenta(() => { class C { constructor() { return 1; } } return new C(); });
tenta(() => { class C extends undefined {} });
tenta(() => { class C { static prototype2 = 1; static ['prototype'] = 1; } });
tenta(() => { class C { static ['prototype']() {} } });
tenta(() => { class C { [{ toString() { throw new Error('no nome'); } }]() {} } });
tenta(() => { const o = { m() { return super.x.y; } }; return o.m(); });
tenta(() => { A = 1; return A; });
tenta(() => new B().m.call(undefined));
tenta(() => { class C { #x; static t() { null.#x; } } C.t(); });
tenta(() => { class C { #x; static t() { return #x in 1; } } C.t(); });
tenta(() => { let C = class { static m() { return new this(); } }; return C.m.call(3); });
tenta(() => { class C extends A { constructor() { super(...5); } } return new C(); });
tenta(() => Reflect.construct(A, [], 1));
