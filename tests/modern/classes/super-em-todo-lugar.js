// super: escrita, this, métodos trocados, objetos, chamadas indiretas.
class A {
  n() { return 'A.n'; }
  get g() { return 'A.g de ' + this.id; }
  static n() { return 'A static'; }
}
class B extends A {
  id = 'b';
  n() { return 'B>' + super.n(); }
  escreve() { super.novo = 1; return this.hasOwnProperty('novo') && A.prototype.novo === undefined; }
  tira() { const f = super.n; return f.call(null); }
  chave(k) { return super[k]; }
  naoHa() { return super.nada; }
  static n() { return super.n() + ' B'; }
  soma() { super.contador = (super.contador ?? 0) + 1; return this.contador; }
}
const b = new B();
console.log(b.n(), b.escreve(), b.tira(), b.chave('g'), b.naoHa(), B.n(), b.soma(), b.soma());
try { B.prototype.naoHa = 1; b.chave('nada')(); } catch (e) { console.log(e.name); }
class C extends B { n() { try { return super.sumida(); } catch (e) { return e.name + ': ' + e.message; } } }
console.log(new C().n());
A.prototype.n = () => 'A.n trocado';
console.log(b.n());
Object.setPrototypeOf(B.prototype, { n() { return 'outro protótipo'; } });
console.log(b.n());
const base = { m() { return 'base ' + this.x; }, get p() { return 'p ' + this.x; } };
const o = {
  __proto__: base, x: 1, m() { return super.m() + '!'; }, get p() { return super.p + '?'; },
  set p(v) { super.q = v; }
};
console.log(o.m(), o.p);
o.p = 9;
console.log(o.q, Object.keys(o));
const solto = o.m;
console.log(solto.call({ x: 'emprestado' }));
const semProto = { m() { return super.toString === Object.prototype.toString; } };
console.log(semProto.m());
class D extends A {
  async a() { return super.n(); }
  *y() { yield super.n(); }
  async *z() { yield super.n(); }
}
console.log([...new D().y()]);
new D().a().then((v) => console.log('async', v));
(async () => { for await (const v of new D().z()) console.log('async gerador', v); })();
