// Funções, com e sem nome, com e sem propriedades.
function named() {}
console.log(named, [named], { named: named });
console.log((function () {}), [function () {}]);
console.log(Math.max, [].push, Object, Array, Date, Function);
named.prop = 1;
named.other = { a: 1 };
console.log(named, [named]);
function Klass() {}
Klass.create = function create() {};
console.log(Klass, { k: Klass });
console.log(Object.setPrototypeOf(function semProto() {}, null));
var renamed = Object.defineProperty(function x() {}, 'name', { value: 'outro nome' });
console.log(renamed);
console.log(Object.defineProperty(function x() {}, 'name', { value: '' }));
console.log(named.bind(null));
var tagged = Object.defineProperty(function t() {}, Symbol.toStringTag, { value: 'Etiqueta' });
console.log(tagged);
console.log({ a: { b: { c: named } } });
console.log(function comTexto(a, b) { return a + b; });
