// Um método solto perde o this; formas de o manter. O corpo da classe é estrito.
class Botao {
  constructor(r) { this.r = r; this.preso = this.preso.bind(this); }
  solto() { return this === undefined ? 'sem this' : this.r; }
  preso() { return this.r; }
  seta = () => this.r;
  static estatico() { return this === undefined ? 'sem this' : this.name; }
}
const b = new Botao('ok'), { solto, preso, seta } = b, { estatico } = Botao;
console.log(solto(), preso(), seta(), estatico(), Botao.estatico());
console.log([1].map(b.solto), [1].map(b.preso), [1].map((x) => b.solto()), [1].map(b.solto, b));
class Estrita {
  m() { naoDeclarada = 1; }
  n() { return (function () { return this; })(); }
  o(a) { arguments[0] = 2; return a; }
}
try { new Estrita().m(); } catch (e) { console.log(e.name, e.message); }
console.log(new Estrita().n(), new Estrita().o(1));
const t = (0, b.solto)();
console.log(t, (b.solto)(), b['solto'](), b?.solto(), (b?.solto)());
setTimeout(b.preso, 0);
class Encadeia { #v = []; add(x) { this.#v.push(x); return this; } fim() { return this.#v.join('>'); } }
console.log(new Encadeia().add(1).add(2).add(3).fim());
const empresta = { r: 'emprestado' };
console.log(b.solto.call(empresta), b.preso.call(empresta), b.seta.call(empresta));
Botao.prototype.nova = function () { return 'nova ' + this.r; };
console.log(b.nova(), Object.keys(Botao.prototype));
for (const k in b) console.log('for in', k);
console.log(Object.entries(b).length, b.hasOwnProperty('preso'), typeof b.seta);
class Vazia {}
console.log(new Vazia(), new Vazia().constructor === Vazia, Object.getOwnPropertyNames(Vazia.prototype));
