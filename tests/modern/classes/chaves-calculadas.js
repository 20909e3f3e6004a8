// Nomes calculados: ordem, símbolos, conversão, repetidos, this de fora.
const log = [];
const k = (n) => ({ toString() { log.push(n); return n; } });
class A {
  [k('a')]() { return 1; }
  static [k('b')]() { return 2; }
  get [k('c')]() { return 3; }
  [k('d')] = log.push('valor d');
  static [k('e')] = log.push('valor e');
}
console.log(log.join());
new A(); new A();
console.log(log.join());
console.log(Object.getOwnPropertyNames(A.prototype), Object.getOwnPropertyNames(A));
const s = Symbol('segredo');
class S { [s]() { return 'símbolo'; } static [s] = 'estático'; [Symbol.for('x')] = 1; }
console.log(new S()[s](), S[s], new S()[s].name, Object.getOwnPropertySymbols(new S()));
class R { m() { return 1; } ['m']() { return 2; } }
console.log(new R().m());
class T { constructor(x) { this.C = class { [x]() { return x; } }; } }
console.log(new (new T('dinâmico').C)().dinâmico());
function f() { return class { [this.nome]() { return 'this de fora'; } }; }
console.log(new (f.call({ nome: 'oi' }))().oi());
class N {
  [1 + 1]() { return 'dois'; }
  [null]() { return 'nulo'; }
  [`t${1}`]() { return 't1'; }
  [[1, 2]]() { return 'lista'; }
}
const n = new N();
console.log(n[2](), n.null(), n.t1(), n['1,2']());
class P { ['constructor']() { return 'não é o construtor'; } }
console.log(new P().constructor(), typeof P);
class Q { 'constructor'() { this.q = 1; } }
console.log(new Q().q);
class U { static ['name']() { return 'nome'; } }
console.log(U.name());
const metodos = ['get', 'post'].reduce(
  (C, m) => class extends C { [m]() { return m.toUpperCase(); } }, class {}
);
console.log(new metodos().get(), new metodos().post());
