// As propriedades que cada tipo de função tem, e o que `new` aceita.
const names = (f) => Object.getOwnPropertyNames(f).join();
function frouxa() {}
function estrita() { 'use strict'; }
async function espera() {}
function* gera() {}
class C { static s() {} m() {} static x = 1 }
const o = { m() {}, get g() { return 1; }, async a() {}, *i() {} };
for (const f of [
  frouxa, estrita, function () {}, () => 1, async () => 1, espera, gera, async function* () {}, C, C.s, C.prototype.m,
  class extends C { constructor() { super(); } }, o.m, o.a, o.i, Object.getOwnPropertyDescriptor(o, 'g').get, frouxa.bind(), new Function('')
]) console.log(names(f));
console.log(Reflect.ownKeys(Promise).length > 3, ['arguments', 'caller', 'fileName'].some((k) => Object.hasOwn(Promise, k)));

// arguments e caller: das frouxas, ali e sempre null; das outras, um erro.
const d = Object.getOwnPropertyDescriptor;
console.log(d(frouxa, 'caller'), d(frouxa, 'arguments'), delete frouxa.caller, 'caller' in frouxa, Object.hasOwn(frouxa, 'caller'));
frouxa.caller = 3;
console.log(frouxa.caller, frouxa.arguments, d(estrita, 'caller'));
for (const f of [estrita, () => 1, espera, gera, C, o.m, frouxa.bind()]) {
  try { console.log(f.caller); } catch (e) { console.log(e.message); }
  try { f.arguments = 1; console.log('mudou'); } catch (e) { console.log(e.message); }
}
(function () {
  'use strict';
  for (const f of [
    () => arguments.callee, () => { frouxa.caller = 1; }, () => delete frouxa.arguments,
    () => Object.defineProperty(frouxa, 'caller', { value: 3 }), () => Object.defineProperty(frouxa, 'caller', { value: null }).name
  ]) try { console.log(f()); } catch (e) { console.log(e.message); }
})();
const { get, set } = d(Function.prototype, 'caller');
console.log(get === set, get === d(Function.prototype, 'arguments').get);
console.log(JSON.stringify(Object.getOwnPropertyDescriptors(frouxa)), Object.keys(frouxa), { ...frouxa });

// new
for (const F of [frouxa, C, o.m, espera, gera, o.i, async () => 1, async function* () {}, () => 1]) {
  try { console.log(typeof new F()); } catch (e) { console.log(e.message); }
  try { Reflect.construct(Object, [], F); console.log('serve'); } catch (e) { console.log(e.name); }
  try { class D extends F {} console.log('classe'); } catch (e) { console.log(e.message); }
}
console.log(d(gera, 'prototype').writable, d(gera, 'prototype').enumerable, Object.keys(gera));
