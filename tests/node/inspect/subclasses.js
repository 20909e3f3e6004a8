// Subclasses dos objetos embutidos mostram os dois nomes.
class M extends Map { constructor() { super([[1, 2]]); this.z = 1; } }
class L extends Array {} class S extends Set {} class D extends Date {} class R extends RegExp {} class F extends Function {} class E2 extends Error {}
class U extends Uint8Array {} class PR extends Promise {} class W extends WeakMap {}
console.log(new M(), L.from([1, 2]), new S([1]), new D(0), new R('x', 'g'), new U(2), PR.resolve(1), new W());
console.log(new E2('m').toString(), F.name, new L(), new S(), new (class extends Map {})(), new (class extends Array {})(2));
console.log(M, class extends M {}, class Z extends L { static q = 1; }, class extends null {}, [class Q {}]);
class Base {} class Derived extends Base {} class Third extends Derived {}
console.log(new Third(), Third, Object.assign(new Third(), { a: 1 }), [new Third()]);
