// Instâncias, herança, Symbol.toStringTag, protótipos trocados.
function Foo() { this.a = 1; }
function Bar() { this.b = 2; }
Bar.prototype = Object.create(Foo.prototype, { constructor: { value: Bar, writable: true, configurable: true } });
function Empty() {}
console.log(new Foo(), new Bar(), new Empty(), [new Foo()], { f: new Empty() });
console.log(Foo.prototype, Bar.prototype, Empty.prototype);
console.log({ a: { b: { c: new Foo() } } });
function NoConstructor() { this.z = 1; }
NoConstructor.prototype = { method: function () {} };
console.log(new NoConstructor());
function Tagged() { this.t = 1; }
Object.defineProperty(Tagged.prototype, Symbol.toStringTag, { value: 'Etiqueta' });
console.log(new Tagged(), [new Tagged()]);
var tagged = { a: 1 };
tagged[Symbol.toStringTag] = 'Visível';
console.log(tagged);
var hiddenTag = Object.defineProperty({ a: 1 }, Symbol.toStringTag, { value: 'Invisível' });
console.log(hiddenTag, Object.defineProperty({}, Symbol.toStringTag, { value: 'Vazio' }));
var same = new Foo();
Object.defineProperty(same, Symbol.toStringTag, { value: 'Foo' });
console.log(same);
console.log(Object.setPrototypeOf({ a: 1 }, Foo.prototype));
console.log(Object.create(new Foo()));
function Big() { for (var i = 0; i < 30; i++) this['campo' + i] = i; }
console.log(new Big());
console.log({ deep: { deep: { deep: new Big() } } });
var getter = Object.create(Foo.prototype, { computed: { get: function () { return 1; }, enumerable: true } });
console.log(getter);
console.dir(new Bar(), { showHidden: true });
Foo.prototype.shared = 'do protótipo';
console.dir(new Bar(), { showHidden: true });
console.log(new Bar());
