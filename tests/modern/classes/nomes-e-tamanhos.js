// name e length de tudo o que é função.
function f(a, b = 1, c) {}
const mostra = (g) => console.log(JSON.stringify(g.name), g.length);
mostra(f);
mostra((a, b) => 1);
mostra((...a) => 1);
mostra(({ a }, [b]) => 1);
mostra((a = 1) => 1);
const x = function () {}; mostra(x);
const y = function nomeada() {}; mostra(y);
const o = {
  a() {}, b: function () {}, c: () => {}, ['d' + 1]: () => {}, async e() {}, *g() {},
  'com espaço'() {}, 1() {}, [Symbol('s')]() {}, [Symbol()]: () => {}
};
for (const k of Reflect.ownKeys(o)) mostra(o[k]);
class K {
  constructor(a, b) {}
  m(a) {}
  static s() {}
  get p() { return 1; }
  #q() {}
  static t() { return new K().#q; }
}
mostra(K); mostra(K.prototype.m); mostra(K.s); mostra(K.t());
mostra(class {}); mostra(class { constructor(...r) {} }); mostra(class extends K {});
class N { static name = 'outro nome'; } mostra(N);
class S { static name() { return 'função'; } } console.log(typeof S.name);
mostra(f.bind()); mostra(f.bind(null, 1)); mostra((() => {}).bind());
mostra(new Function('a', 'b', 'c', '')); mostra(async () => {}); mostra(function* () {});
const { p = () => {}, q: r = function () {} } = {}; mostra(p); mostra(r);
const [t = class {}] = []; mostra(t);
((u = () => {}) => mostra(u))();
let v; v = () => {}; mostra(v);
let w; (w) = () => {}; mostra(w);
let z = (0, () => {}); mostra(z);
const par = (() => {}); mostra(par);
let nulo = null; nulo ??= () => {}; mostra(nulo);
module.exports.exportada = () => {}; mostra(module.exports.exportada);
const d = Object.getOwnPropertyDescriptor(f, 'name');
console.log(d.writable, d.enumerable, d.configurable);
f.name = 'não muda'; mostra(f);
Object.defineProperty(f, 'name', { value: 'mudou' }); mostra(f);
