// Campos: ordem, this, nomes calculados, sem valor, sombras, estáticos.
const log = [];
const l = (x) => { log.push(x); return x; };
class A {
  [l('nome1')] = l('valor1');
  static [l('nome2')] = l('valor2');
  [l('nome3')]() {}
  b;
  c = this.nome1 + '!';
  'com espaço' = 1;
  42 = 'número';
  d = () => this.c;
  static e = this.name;
  static f = () => this.e;
}
console.log(log.join());
const a = new A();
console.log(log.join(), a.c, a.d(), a.b, 'b' in a, a['com espaço'], a[42], A.e, A.f());
console.log(Object.keys(a), Object.keys(A));
class B extends A { c = super.constructor === A; b = 'sombra'; }
console.log(new B().c, new B().b, new B().d());
class Conta { static total = 0; id = ++Conta.total; }
console.log(new Conta().id, new Conta().id, Conta.total);
class ComSet { set x(v) { console.log('não chamado', v); } }
class Define extends ComSet { x = 1; }
console.log(Object.getOwnPropertyDescriptor(new Define(), 'x'));
class Nomes { f = function () {}; g = () => {}; static h = class {}; }
console.log(new Nomes().f.name, new Nomes().g.name, Nomes.h.name);
class Args { a = typeof arguments_; static b = typeof this; }
function arguments_() {}
console.log(new Args().a, Args.b);
class SemPonto { a = 1
  b = 2
  get
  c() { return 3; }
  static
  d = 4
}
console.log(new SemPonto().a, new SemPonto().b, new SemPonto().c, SemPonto.d);
class Pai { constructor() { this.mostra(); } mostra() {} }
class Filho extends Pai { x = 'campo'; mostra() { console.log('no construtor do pai', this.x); } }
console.log(new Filho().x);
try { new (class { x = naoExiste; })(); } catch (e) { console.log(e.message); }
class Async { p = (async () => 'async no campo')(); }
new Async().p.then(console.log);
