// super e new.target também vêm de fora.
class A { diz() { return 'A.diz ' + this.n; } get p() { return 'A.p'; } static e() { return 'A.e'; } }
class B extends A {
  constructor() {
    const chama = () => super();
    chama();
    this.n = 1;
    this.alvo = (() => new.target)();
  }
  diz() { return (() => super.diz() + '!')(); }
  get p() { return [1].map(() => super.p)[0]; }
  static e() { const f = () => () => super.e(); return f()(); }
  depois() { return new Promise((r) => setTimeout(() => r(super.diz()), 1)); }
}
const b = new B();
console.log(b.diz(), b.p, B.e(), b.alvo === B);
function F() { return (() => new.target === F)(); }
console.log(F(), typeof new F());
const base = { oi() { return 'oi de ' + this.nome; } };
const filho = { __proto__: base, nome: 'filho', oi() { return (() => super.oi())().toUpperCase(); } };
console.log(filho.oi());
b.depois().then(console.log);
class Tarde extends A {
  constructor(cedo) { const f = () => this; if (cedo) f(); super(); this.eu = f() === this; }
}
console.log(new Tarde(false).eu);
try { new Tarde(true); } catch (e) { console.log(e.name, e.message); }
class DuasVezes extends A { constructor() { super(); (() => super())(); } }
try { new DuasVezes(); } catch (e) { console.log(e.name, e.message); }
