// Cada classe tem os seus privados, mesmo com o mesmo nome.
class A { #x = 'de A'; lerA() { return this.#x; } #m() { return 'mA'; } chamaA() { return this.#m(); } }
class B extends A {
  #x = 'de B';
  lerB() { return this.#x; }
  #m() { return 'mB'; }
  chamaB() { return this.#m(); }
  static ehB(o) { return #x in o; }
}
const b = new B();
console.log(b.lerA(), b.lerB(), b.chamaA(), b.chamaB(), B.ehB(b), B.ehB(new A()));
class Fora {
  #v = 1;
  dentro() {
    const eu = this;
    return new (class Dentro { #v = 2; soma() { return eu.lerV() + this.#v; } pega(o) { return o.#v; } })();
  }
  lerV() { return this.#v; }
  static fabrica() { return class { le(o) { return o.#v; } }; }
}
console.log(new Fora().dentro().soma());
try { new Fora().dentro().pega(new Fora()); } catch (e) { console.log(e.message); }
console.log(new (Fora.fabrica())().le(new Fora()));
const faz = () => class { #p = 1; static le(o) { return o.#p; } };
const C1 = faz(), C2 = faz();
console.log(C1.le(new C1()));
try { C1.le(new C2()); } catch (e) { console.log(e.name); }
class Ret { constructor(o) { return o; } }
class Marca extends Ret { #marca = 'marcado'; static le(o) { return #marca in o ? o.#marca : 'não'; } }
const qualquer = { a: 1 };
new Marca(qualquer);
console.log(Marca.le(qualquer), Marca.le({}), Object.keys(qualquer));
try { new Marca(qualquer); } catch (e) { console.log(e.name, e.message); }
class Gelado { #n = 0; constructor() { Object.freeze(this); } mais() { return ++this.#n; } }
const g = new Gelado();
console.log(g.mais(), g.mais(), Object.isFrozen(g));
class Opc { #o = { f: (x) => x }; static t(i) { return [i?.#o, i?.#o?.f?.(3)]; } }
console.log(Opc.t(undefined), Opc.t(new Opc())[1]);
class Logica {
  #a = null;
  #b = 1;
  #c = 0;
  t() {
    this.#a ??= 'a';
    this.#b &&= 'b';
    this.#c ||= 'c';
    this.#b += '+';
    return [this.#a, this.#b, this.#c];
  }
}
console.log(new Logica().t());
class Desest {
  #x;
  #y;
  t() { [this.#x, { y: this.#y }] = [1, { y: 2 }]; for (this.#x of [7, 8]); return [this.#x, this.#y]; }
}
console.log(new Desest().t());
