// Blocos estáticos: ordem, this, var local, acesso aos privados.
const ordem = [];
let abre;
class A {
  static a = ordem.push('campo a');
  static { ordem.push('bloco 1'); this.b = this.a * 10; }
  static c = ordem.push('campo c');
  static { ordem.push('bloco 2'); var local = 'só aqui'; const outro = 1; }
  #segredo = 'segredo';
  static { abre = (o) => o.#segredo; }
  static #tabela = new Map();
  static { for (const [k, v] of [['um', 1], ['dois', 2]]) this.#tabela.set(k, v); }
  static pega(k) { return A.#tabela.get(k); }
}
console.log(ordem.join(', '), A.b, A.c, typeof local);
console.log(abre(new A()), A.pega('dois'));
class B extends A { static { this.herdado = super.pega('um'); } static {} }
console.log(B.herdado, Object.keys(B));
try { class C { static { throw new Error('no bloco'); } } } catch (e) { console.log(e.message); }
class D { static { try { this.v = JSON.parse('{'); } catch { this.v = 'padrão'; } } }
console.log(D.v);
class E { static { fora: for (let i = 0; ; i++) { for (;;) { if (i > 2) break fora; break; } this.i = i; } } }
console.log(E.i);
const F = class { static { this.nome = this.name; } };
console.log(F.nome);
class G { static f() { return 'f'; } static { this.r = this.f() + (() => typeof this)(); } }
console.log(G.r);
