// Classes como valores: anônimas, com nome, devolvidas, passadas.
const A = class { diz() { return 'A'; } };
const B = class Interna { quem() { return Interna.name; } };
console.log(A.name, B.name, new A().diz(), new B().quem(), typeof Interna);
console.log((class {}).name === '', (class X {}).name);
const o = { C: class {}, ['D' + 1]: class {}, E: class Outro {}, f: class { static name = 'próprio'; } };
console.log(o.C.name, o.D1.name, o.E.name, o.f.name);
const misturar = (Base) => class extends Base { extra() { return 'extra ' + this.v; } };
class Base { v = 1; }
class M extends misturar(Base) {}
console.log(new M().extra(), M.name, Object.getPrototypeOf(M).name === '');
const Serializa = (S) => class extends S { json() { return JSON.stringify(this); } };
const Compara = (S) => class extends S { igual(x) { return this.json() === x.json(); } };
class V extends Compara(Serializa(Object)) { constructor(x) { super(); this.x = x; } }
console.log(new V(1).igual(new V(1)), new V(1).igual(new V(2)), new V(3).json());
function cria(C, ...args) { return new C(...args); }
console.log(cria(class { constructor(...a) { this.a = a; } }, 1, 2));
console.log(
  new (class { x = 5; })().x, new class { y = 6; }().y,
  new class { constructor(z) { this.z = z; } }(7).z
);
const [K = class {}] = [], { L = class {} } = {};
console.log(K.name, L.name);
let N; N = class {}; console.log(N.name);
const lista = [class {}, class P {}];
console.log(lista.map((c) => c.name));
console.log(class {}, class Q extends Base {}, [class R {}], class extends Array {});
console.log((() => class {})().name === '', ((c = class {}) => c.name)());
class Auto { static cria() { return new Auto(); } clona() { return new this.constructor(); } }
console.log(Auto.cria().clona() instanceof Auto);
