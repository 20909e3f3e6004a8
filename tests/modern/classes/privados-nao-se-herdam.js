// Quem tem um nome privado é o objeto construído, e não um que herde dele.
class P {
  #x = 1;
  static #conta = 0;
  #m() { return this.#x; }
  get #g() { return 'g' + this.#x; }
  static tem(o) { return #x in o; }
  le() { return this.#x; }
  chama() { return this.#m(); }
  pega() { return this.#g; }
  poe(v) { this.#x = v; return this; }
  static conta() { return ++this.#conta; }
}
const p = new P(), filho = Object.create(p), capa = new Proxy(p, {});
console.log(P.tem(p), P.tem(filho), P.tem(capa), p.poe(2).le(), p.chama(), p.pega());
for (const o of [filho, capa]) {
  for (const metodo of ["le", "poe"]) {
    try { o[metodo](3); console.log(metodo, 'passou'); } catch (e) { console.log(e.name + ': ' + e.message); }
  }
}
class F extends P {}
console.log(P.conta(), P.tem(new F()), new F().le());
try { F.conta(); } catch (e) { console.log(e.name + ': ' + e.message); }
