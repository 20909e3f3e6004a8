// Symbol.toStringTag aparece quando difere do nome da classe.
class A { get [Symbol.toStringTag]() { return 'Etiqueta'; } }
class B { get [Symbol.toStringTag]() { return 'B'; } }
class C { constructor() { this[Symbol.toStringTag] = 'própria'; } }
console.log(new A(), new B(), new C(), { [Symbol.toStringTag]: 'T', a: 1 }, { get [Symbol.toStringTag]() { return 'Tag'; } });
console.log(Object.assign(Object.create(null), { [Symbol.toStringTag]: 'nula' }), { [Symbol.toStringTag]: '' }, { [Symbol.toStringTag]: 5 });
console.log(Math, JSON, Reflect, [new A()], { x: { y: { z: new A() } } });
console.log(Object.defineProperty(function f() {}, Symbol.toStringTag, { value: 'Func' }), Object.defineProperty([1], Symbol.toStringTag, { value: 'Lista' }));
