// new.target: quem foi construído.
function F() { return new.target; }
console.log(
  F(), new F() instanceof F, Reflect.construct(function () { this.t = new.target; }, [], F).t === F
);
class Abstrata {
  constructor() {
    if (new.target === Abstrata) throw new TypeError('Abstrata é abstrata');
    this.tipo = new.target.name;
  }
}
class Concreta extends Abstrata {}
class Neta extends Concreta { constructor() { super(); this.meu = new.target === Neta; } }
try { new Abstrata(); } catch (e) { console.log(e.message); }
console.log(new Concreta().tipo, new Neta().tipo, new Neta().meu);
function Opcional(x) { if (!new.target) return new Opcional(x); this.x = x; }
console.log(Opcional(1).x, new Opcional(2).x, Opcional(3) instanceof Opcional);
class M {
  m() { return new.target; }
  static s() { return new.target; }
  get g() { return typeof new.target; }
  c = new.target;
}
console.log(new M().m(), M.s(), new M().g, new M().c);
const f = function () { const g = () => new.target; return { v: g() }; };
console.log(new f().v === f, f().v);
console.log(F.call(new F()), F.apply(null), F.bind(null)(), typeof new (F.bind(null))());
function padrao(t = new.target) { this.t = t; }
console.log(new padrao().t === padrao);
class R { constructor() { this.nome = new.target.name; } }
console.log(
  Reflect.construct(R, [], class Outra {}).nome, Reflect.construct(R, [], class Outra {}) instanceof R
);
class Singleton { static #i; constructor() { if (Singleton.#i) return Singleton.#i; Singleton.#i = this; } }
console.log(new Singleton() === new Singleton());
