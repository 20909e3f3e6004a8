// extends e super: construtores, métodos, acessores, estáticos.
const ordem = [];
class A {
  a = ordem.push('campo A');
  constructor(x) { ordem.push('construtor A ' + x); this.x = x; }
  diz() { return 'A:' + this.x; }
  get v() { return 'v de A'; }
  set v(x) { this.guardado = 'A ' + x; }
  static s() { return 's de ' + this.name; }
}
class B extends A {
  b = ordem.push('campo B');
  constructor(...args) { ordem.push('antes'); super(...args); ordem.push('depois'); }
  diz() { return super.diz() + ' B'; }
  get v() { return super.v + ' e B'; }
  set v(x) { super.v = x + '!'; }
  static s() { return super.s() + ' (B)'; }
}
class C extends B { c = ordem.push('campo C'); diz() { return super['di' + 'z']() + ' C'; } }
const c = new C('valor');
console.log(ordem.join(', '));
console.log(c.diz(), c.v, C.s(), B.s(), A.s());
c.v = 'novo';
console.log(c.guardado, Object.keys(c));
console.log(
  c instanceof A, c instanceof B, Object.getPrototypeOf(C) === B,
  Object.getPrototypeOf(C.prototype) === B.prototype
);
console.log(c.constructor.name, C.length, B.length);
class SemSuper extends A { constructor() { } }
try { new SemSuper(); } catch (e) { console.log(e.name, e.message); }
class ThisAntes extends A { constructor() { this.x = 1; super(); } }
try { new ThisAntes(); } catch (e) { console.log(e.name, e.message); }
class Devolve extends A { constructor() { return { devolvido: true }; } }
console.log(new Devolve());
class DevolveNum extends A { constructor() { super(1); return 5; } }
try { new DevolveNum(); } catch (e) { console.log(e.name, e.message); }
class Base { constructor() { return [1, 2]; } }
class Sobre extends Base { campo = 'num array'; }
console.log(new Sobre(), Array.isArray(new Sobre()));
console.log(c);
