// O que console.log mostra de classes e instâncias.
class Vazia {}
class Ponto { constructor() { this.x = 1; this.y = { z: [1, 2] }; } }
class Filha extends Ponto { #p = 1; w = 'w'; get g() { return 1; } static s = 1; }
console.log(new Vazia(), new Ponto(), new Filha());
console.log([new Vazia(), new Ponto()], { p: new Ponto() });
console.log(Vazia, Ponto, Filha, [Filha], { c: Vazia });
console.log(class {}, class extends Vazia {}, class A extends null {});
class Tag { get [Symbol.toStringTag]() { return 'Etiqueta'; } }
console.log(new Tag());
class Custom { [Symbol.for('nodejs.util.inspect.custom')]() { return 'mostrado à mão'; } }
console.log(new Custom(), [new Custom()]);
class MeuErro extends Error {}
console.log(String(new MeuErro('m')));
class M extends Map {}
class S extends Set {}
class L extends Array {}
class F extends Function {}
class P extends Promise {}
console.log(new M([[1, 2]]), new S([1]), new L(), L.of(1, 2), P.resolve(3));
console.log(Object.create(Ponto.prototype), Object.create(Vazia.prototype));
console.log(Ponto.prototype, Filha.prototype);
console.log(() => {}, async () => {}, function* g() {}, async function* ag() {}, function f() {});
console.log(
  (function* gen() {})(), [][Symbol.iterator](), new Map([[1, 2]]).entries(), new Set('a').values()
);
class Circ { constructor() { this.eu = this; } }
console.log(new Circ());
console.log(`${Ponto}`.length > 10, String(Vazia), String(class { m() { return 1; } }));
console.log(Object.assign(() => {}, { a: 1 }), Object.assign(class Z {}, { b: 2 }));
