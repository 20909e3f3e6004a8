// extends de Map, Set, Promise, Date, RegExp, Function, String, Number, Object.
class MapaPadrao extends Map {
  constructor(padrao, entradas) { super(entradas); this.padrao = padrao; }
  get(k) { if (!this.has(k)) this.set(k, this.padrao()); return super.get(k); }
}
const m = new MapaPadrao(() => [], [['a', [1]]]);
m.get('b').push(2);
console.log([...m], m.size, m instanceof Map, m.padrao.name);
class Conjunto extends Set {
  une(o) { return new Conjunto([...this, ...o]); }
  get lista() { return [...this].join(); }
}
const u = new Conjunto([1, 2]).une([2, 3]);
console.log(u.lista, u.size, u.has(3), u instanceof Set, u);
class Promessa extends Promise {
  static de(v) { return new this((r) => r(v)); }
  depois(f) { return this.then(f); }
}
const p = Promessa.de(5);
console.log(
  p instanceof Promessa, p.then() instanceof Promessa, p.depois((x) => x) instanceof Promessa,
  p.catch().constructor.name, Promessa.resolve(1) instanceof Promessa
);
p.depois((x) => x * 2).then((x) => console.log('promessa', x));
class Dia extends Date {
  amanha() { return new Dia(this.getTime() + 864e5); }
  get iso() { return this.toISOString().slice(0, 10); }
}
console.log(new Dia('2024-02-28T12:00:00Z').amanha().iso, new Dia(0) instanceof Date);
class Re extends RegExp { test(s) { return !super.test(s); } }
console.log(new Re('a').test('b'), new Re('a', 'i').flags, new Re('x') instanceof RegExp);
class Fn extends Function { dobro(...a) { return this(...a) * 2; } }
const f = new Fn('a', 'return a + 1');
console.log(f(1), f.dobro(1), f instanceof Fn);
class Txt extends String { grita() { return this.toUpperCase() + '!'; } }
const t = new Txt('oi');
console.log(t.grita(), t.length, t + '', t instanceof String, typeof t, t[0]);
class Num extends Number { dobro() { return this * 2; } }
console.log(new Num(21).dobro(), new Num(1) + 1);
class Obj extends Object { constructor(o) { super(o); this.meu = 1; } }
console.log(new Obj({ a: 1 }).meu, new Obj({ a: 1 }).a);
class Fraco extends WeakMap { tem(k) { return this.has(k); } }
const k = {};
console.log(new Fraco([[k, 1]]).tem(k));
class Emissor extends require('events') { diz(x) { this.emit('diz', x); return this; } }
new Emissor().on('diz', (x) => console.log('emitido', x)).diz('sim');
