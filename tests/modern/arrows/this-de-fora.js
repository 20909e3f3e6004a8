// Uma arrow não tem this: usa o de onde nasceu, seja como for chamada.
function Pessoa(nome) {
  this.nome = nome;
  this.arrow = () => this.nome;
  this.comum = function () { return this && this.nome; };
}
const ana = new Pessoa('Ana');
const { arrow, comum } = ana;
console.log(arrow(), arrow.call({ nome: 'outro' }), arrow.bind({ nome: 'x' })(), arrow.apply(null));
console.log(comum.call({ nome: 'Beto' }));
const o = {
  v: 1,
  metodo() { return [1, 2].map((n) => n + this.v); },
  fundo() { return () => () => () => this.v; },
  get lazy() { return (() => this.v * 100)(); },
  arrow: () => this === module.exports,
};
console.log(o.metodo(), o.fundo()()()(), o.lazy, o.arrow());
class C {
  campo = () => this.x;
  x = 'do campo';
  static s = () => this.nome;
  static nome = 'estático';
}
const { campo } = new C();
console.log(campo(), C.s());
function fora() { const f = () => { this.trocado = true; }; f(); return this; }
console.log(fora.call({ a: 1 }));
const noLaco = function () {
  const fs = [];
  for (let i = 0; i < 2; i++) fs.push(() => this + i);
  return fs.map((f) => f());
};
console.log(noLaco.call('t'));
const padrao = function (a = () => this.k) { return a(); };
console.log(padrao.call({ k: 'no parâmetro' }));
console.log((function () { 'use strict'; return (() => this)(); })());
setTimeout(function () { console.log(typeof this.hasRef); (() => console.log(this.constructor.name))(); }, 0);
