// Métodos, acessores, estáticos, campos; o que é enumerável.
class Ponto {
  static origem = 'estático';
  cor = 'preto';
  constructor(x, y) { this.x = x; this.y = y; }
  soma(o) { return new Ponto(this.x + o.x, this.y + o.y); }
  get norma() { return Math.hypot(this.x, this.y); }
  set norma(n) { this.x = n; this.y = 0; }
  toString() { return `(${this.x}, ${this.y})`; }
  static de([x, y]) { return new this(x, y); }
}
const p = new Ponto(3, 4);
console.log(String(p), p.norma, p.cor, Ponto.origem);
p.norma = 7;
console.log(`${p}`, `${p.soma(new Ponto(1, 1))}`, `${Ponto.de([8, 9])}`);
console.log(Object.keys(p), Object.keys(Ponto), Object.keys(Ponto.prototype));
console.log(Object.getOwnPropertyNames(Ponto.prototype), Object.getOwnPropertyNames(Ponto));
console.log(p.constructor === Ponto, p instanceof Ponto, typeof Ponto, Ponto.prototype.constructor === Ponto);
try { Ponto(); } catch (e) { console.log(e.name, e.message); }
try { Ponto.call({}); } catch (e) { console.log(e.name, e.message); }
try { new p.soma(); } catch (e) { console.log(e.name, e.message); }
try { new Ponto.de(); } catch (e) { console.log(e.name, e.message); }
console.log(p.hasOwnProperty('soma'), 'soma' in p, p.soma === Ponto.prototype.soma);
const d = Object.getOwnPropertyDescriptor(Ponto.prototype, 'soma');
console.log(d.enumerable, d.writable, d.configurable);
console.log(Object.getOwnPropertyDescriptor(Ponto, 'prototype'));
try { (() => { 'use strict'; Ponto.prototype = {}; })(); } catch (e) { console.log(e.name, e.message); }
console.log(Ponto.length, Ponto.name, p.soma.name, p.soma.length, Ponto.de.name);
console.log(Object.getOwnPropertyDescriptor(Ponto.prototype, 'norma').get.name);
console.log(p, [p], JSON.stringify(p));
