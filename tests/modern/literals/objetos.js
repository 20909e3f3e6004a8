// Literais de objeto: abreviados, métodos, calculados, __proto__, repetidos.
const a = 1, b = 'dois', f = () => 3;
console.log({ a, b }, { a, b: 5, f: f() });
const k = 'x', o = { [k]: 1, [k + 'y']: 2, [`${k}z`]: 3, [1 + 1]: 'dois', ['m' + 1]() { return 'm1'; } };
console.log(o, o.m1(), Object.keys(o));
console.log({ a: 1, a: 2 }, { ['a']: 1, a: 2 }, { a: 1, ['a']: 2 });
const proto = { oi() { return 'oi ' + this.nome; } };
const comProto = { __proto__: proto, nome: 'filho' };
console.log(comProto.oi(), Object.keys(comProto), Object.getPrototypeOf(comProto) === proto);
console.log(
  { __proto__: null } instanceof Object, Object.keys({ ['__proto__']: 1 }),
  { __proto__: 5 }.toString === Object.prototype.toString
);
const __proto__ = { curto: 1 };
console.log(Object.keys({ __proto__ }), { __proto__() { return 'método'; } }.__proto__());
const log = []; const l = (n) => { log.push(n); return n; };
({ [l('k1')]: l('v1'), [l('k2')]: l('v2'), ...(l('s'), {}), [l('k3')]() {} });
console.log(log.join());
const acess = {
  get v() { return this._v ?? 'nada'; }, set v(x) { this._v = x; }, get ['c' + 1]() { return 'c1'; }
};
acess.v = 1; console.log(acess.v, acess.c1);
console.log({ 'com espaço': 1, 'a-b': 2, 3: 'três', 0x10: 'hex', 1e3: 'mil', .5: 'meio' });
const s = Symbol('s'), comS = { [s]: 1, [Symbol.toStringTag]: 'Meu' };
console.log(comS[s], String(comS), comS);
console.log({
  async() { return 1; }, get() { return 2; }, set() { return 3; }, await: 4, static: 5, new: 6
}.get());
console.log({ async *ag() {}, async as() {}, *g() {}, seta: () => {}, classe: class {} });
const metodo = { m() {} }.m;
console.log('prototype' in metodo, metodo.name);
try { new metodo(); } catch (e) { console.log(e.name, e.message); }
console.log(
  ({}).constructor === Object, ({ if: 1, class: 2, function: 3 }).function,
  { a: { b: { c: { d: 1 } } } }
);
const troca = (x, y) => ({ x: y, y: x });
console.log(troca(1, 2), JSON.stringify({ u: undefined, n: null, f, d: new Date(0), x: NaN }));
