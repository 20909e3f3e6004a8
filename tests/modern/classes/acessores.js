// get e set: em protótipos, estáticos, herdados pela metade, calculados.
const k = 'calc';
class T {
  #c = 0;
  get fahr() { return this.#c * 9 / 5 + 32; }
  set fahr(f) { this.#c = (f - 32) * 5 / 9; }
  get [k + 'ulado']() { return 'calculado ' + this.#c; }
  static get padrao() { return T._p ?? 'nenhum'; }
  static set padrao(v) { T._p = v; }
  get soLe() { return 1; }
  set soEscreve(v) { this.escrito = v; }
  get 'com aspas'() { return 'aspas'; }
  get 7() { return 'sete'; }
}
const t = new T();
t.fahr = 212;
console.log(t.fahr, t.calculado, T.padrao, t['com aspas'], t[7]);
T.padrao = 'novo';
console.log(T.padrao, t.soEscreve);
t.soEscreve = 9;
console.log(t.escrito);
try { (function () { 'use strict'; t.soLe = 2; })(); } catch (e) { console.log(e.name, e.message); }
t.soLe = 3;
console.log(t.soLe, Object.keys(t));
class U extends T { get fahr() { return 'só leitura'; } }
const u = new U();
u.fahr = 100;
console.log(u.fahr, Object.getOwnPropertyDescriptor(U.prototype, 'fahr').set);
const d = Object.getOwnPropertyDescriptor(T.prototype, 'fahr');
console.log(d.get.name, d.set.name, d.enumerable, d.configurable, d.get.length, d.set.length);
const o = {
  _v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; }, get ['x' + 1]() { return 'x1'; }
};
o.v = 5; o.v++; o.v += 1;
console.log(o.v, o.x1, Object.keys(o), JSON.stringify(o), o);
class Preguica {
  get valor() {
    Object.defineProperty(this, 'valor', { value: 'calculado uma vez' });
    console.log('calculei');
    return this.valor;
  }
}
const p = new Preguica();
console.log(p.valor, p.valor);
class Dois { get x() { return 1; } x() { return 2; } }
console.log(typeof new Dois().x);
class Dois2 { x() { return 2; } get x() { return 1; } set x(v) {} }
console.log(new Dois2().x);
