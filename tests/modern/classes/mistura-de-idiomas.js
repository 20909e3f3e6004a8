// Protótipos à mão e classes juntas; Object.create, setPrototypeOf, mixins com assign.
function Animal(nome) { this.nome = nome; }
Animal.prototype.fala = function () { return `${this.nome} faz um som`; };
class Cao extends Animal { fala() { return super.fala() + ': au'; } }
console.log(new Cao('Rex').fala());
const comVoo = { voa() { return this.nome + ' voa'; } };
class Ave extends Animal {}
Object.assign(Ave.prototype, comVoo);
console.log(new Ave('Piu').voa(), Object.keys(Ave.prototype));
const manual = Object.create(Ave.prototype, { nome: { value: 'manual', enumerable: true } });
console.log(manual.voa(), manual instanceof Ave, manual.constructor.name);
const o = Object.setPrototypeOf({ x: 1 }, { get dobro() { return this.x * 2; } });
console.log(o.dobro, 'dobro' in o, o.hasOwnProperty('dobro'));
class Visitante {
  visita(n) { return (this['em' + n.tipo] ?? this.outro).call(this, n); }
  outro() { return '?'; }
}
class Soma extends Visitante {
  emNum(n) { return n.v; }
  emMais(n) { return this.visita(n.a) + this.visita(n.b); }
}
console.log(
  new Soma().visita({
    tipo: 'Mais', a: { tipo: 'Num', v: 1 },
    b: { tipo: 'Mais', a: { tipo: 'Num', v: 2 }, b: { tipo: 'Num', v: 3 } }
  }),
  new Soma().visita({ tipo: 'X' })
);
console.log(Object.getOwnPropertyNames(class { static a() {} static b = 1; }).join());
class Enum {
  static #vals = [];
  static A = new Enum('A');
  static B = new Enum('B');
  constructor(n) { this.n = n; Enum.#vals.push(this); Object.freeze(this); }
  static get todos() { return [...Enum.#vals]; }
  toString() { return `Enum.${this.n}`; }
}
console.log(`${Enum.A} ${Enum.todos}`, Enum.B === Enum.todos[1]);
console.log(Object.getPrototypeOf(Object.getPrototypeOf(new Cao('x'))) === Animal.prototype);
const dec = (C) => class extends C { fala() { return `[${super.fala()}]`; } };
console.log(new (dec(dec(Cao)))('D').fala());
console.log(Animal.prototype.isPrototypeOf(new Cao('y')), Reflect.ownKeys(new Cao('z')));
console.log(new Cao('mostra'), manual, Object.create(null), Object.create({ a: 1 }));
