// Nomes privados: campos, métodos, acessores, estáticos.
class Conta {
  #saldo = 0;
  #log = [];
  static #criadas = 0;
  static get criadas() { return Conta.#criadas; }
  constructor(inicial = 0) { this.#saldo = inicial; Conta.#criadas++; }
  #anota(t) { this.#log.push(t); return this; }
  get #dobro() { return this.#saldo * 2; }
  set #dobro(v) { this.#saldo = v / 2; }
  deposita(v) { this.#saldo += v; return this.#anota(`+${v}`); }
  saca(v) {
    if (v > this.#saldo) throw new Error('saldo insuficiente');
    this.#saldo -= v;
    return this.#anota(`-${v}`);
  }
  get saldo() { return this.#saldo; }
  extrato() { return this.#log.join(' '); }
  testa() {
    this.#dobro = 100;
    this.#saldo++;
    ++this.#saldo;
    return [this.#dobro, this.#saldo--, this.#saldo];
  }
  static compara(a, b) { return a.#saldo - b.#saldo; }
  static #secreto() { return 'estático privado'; }
  static revela() { return this.#secreto(); }
  tem(o) { return #saldo in o; }
}
const a = new Conta(10), b = new Conta();
a.deposita(5).saca(3);
console.log(a.saldo, a.extrato(), Conta.criadas, Conta.compara(a, b));
try { b.saca(1); } catch (e) { console.log(e.message); }
console.log(a.testa(), Conta.revela(), a.tem(b), a.tem({}), Object.keys(a), JSON.stringify(a));
console.log(a['#saldo'], a);
const tenta = (f) => { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
class E {
  #p = 1; #m() {} get #g() { return 1; } set #s(v) {}
  static le(o) { return o.#p; }
  static escreve(o) { o.#p = 2; }
  static chama(o) { return o.#m(); }
  static trocaMetodo(o) { o.#m = 1; }
  static semSetter(o) { o.#g = 1; }
  static semGetter(o) { return o.#s; }
}
tenta(() => E.le({}));
tenta(() => E.escreve({}));
tenta(() => E.chama({}));
tenta(() => E.trocaMetodo(new E()));
tenta(() => E.semSetter(new E()));
tenta(() => E.semGetter(new E()));
tenta(() => E.le(null));
tenta(() => Conta.revela.call(class extends Conta {}));
