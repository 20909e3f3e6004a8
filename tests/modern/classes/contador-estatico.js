// Estáticos contam instâncias; cada subclasse tem o seu quando o redefine.
class Animal {
  static total = 0;
  static cria(...args) { return new this(...args); }
  constructor() { this.constructor.total++; }
}
class Cao extends Animal { static total = 0; }
class Gato extends Animal {}
Animal.cria(); Cao.cria(); Cao.cria(); Gato.cria();
console.log(Animal.total, Cao.total, Gato.total, Object.hasOwn(Gato, 'total'));
console.log(Cao.cria() instanceof Cao, Gato.cria().constructor.name);
