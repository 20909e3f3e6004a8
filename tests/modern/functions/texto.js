// String(função): como ela foi escrita, seja qual for a forma.
const descriptor = Object.getOwnPropertyDescriptor;
const seta = (a, b) => { return a + b; };
const k = 'ç';
class Ponto { static origem = 'o'; cor = 'preto';
  constructor(x, y) { this.x = x; }
  soma(a = 1) { return a } static de() {} get norma() { return 1 } set norma(v) {}
  async am() { await 1 } *g() {} async *ag() {} static async sam() {} static   espaço() {}
  ['c' + 1]() { return k } #p() { return 1 } p() { return this.#p }
}
class Vazia {}
class Filha extends Ponto {}
const o = {
  m() { return 1 }, get x() { return 2 }, async a() {}, *g() {}, ['k' + 1]() { return 'é' }, f: function () { return 1 },
  seta: x => x, 'com aspas'() {}, async *ag() {}, get [k]() { return '€😀' }, 1() {}
};
function plana(a, /* ç */ b) { return function dentro() { /* € */ return a } }
async function espera(a) { await a }
function* gera(a = 1) { yield a }
async function* ambas() {}
function padrao(a, b = function z() {}) { return b }
function virgula(a, b,) { return [a, b]; }
const { prototype } = Ponto;
for (const f of [
  seta, x => x, Ponto, Vazia, Filha, class { m() { return 1; } }, prototype.soma, Ponto.de, descriptor(prototype, 'norma').get,
  descriptor(prototype, 'norma').set, prototype.am, prototype.g, prototype.ag, Ponto.sam, Ponto['espaço'], prototype.c1,
  new Ponto().p(), o.m, descriptor(o, 'x').get, o.a, o.g, o.k1, o.f, o.seta, o['com aspas'], o.ag, descriptor(o, k).get,
  o[1], plana, plana(1), espera, gera, ambas, padrao, padrao(), virgula, async () => {}, async x => { await x },
  function () {}, eval('(x => x)'), eval('(function (y) { return y })'), (0, eval)('class Q { z() {} } Q').prototype.z
]) console.log(String(f));
console.log([1, 2].map((x) => x * 2, seta) + '', `${x => x}`, seta + '' === seta.toString());

// new Function e parecidas.
console.log(String(new Function('a,b', 'return a')), String(new Function()), String(new Function('a', 'return () => a')));
console.log(String(new Function('a', 'return () => a')()), new Function('return typeof anonymous')());
console.log(String(new gera.constructor('a', 'yield a')), String(new espera.constructor('await 1')));
console.log(new Function('a', 'b = 1', '').name, new gera.constructor().name);

// O que não foi escrito em JavaScript.
console.log(String(Math.max), String(seta.bind()), String(new Proxy(seta, {})), String(Function.prototype));
console.log(String(descriptor(Map.prototype, 'size').get), String([][Symbol.iterator]));
for (const x of [{}, 'x', undefined]) try { Function.prototype.toString.call(x); } catch (e) { console.log(e.message); }

// E nas mensagens que falam de uma função.
(function () {
  'use strict';
  try { Ponto.prototype = 1; } catch (e) { console.log(e.message); }
  try { Object.freeze(seta).x = 1; } catch (e) { console.log(e.message); }
})();
try { class C extends (() => 1) {} } catch (e) { console.log(e.message); }
try { structuredClone(() => 1); } catch (e) { console.log(e.message); }
console.log(Ponto, Filha, class extends Ponto {}, seta, espera, gera);
