// Object.assign copia também as chaves que são símbolos, depois das outras; e os descritores que um Proxy esconde não existem.
const s = Symbol('s'), n = Symbol('n'), vistos = [];
const de = Object.defineProperty({ get b() { vistos.push('b'); return 1; }, get [s]() { vistos.push(s); return 2; }, get a() { vistos.push('a'); return 3; } }, n, { value: 9 });
console.log(Object.assign({}, de), vistos, Object.assign([1, 2], 'ab', null, { 5: 5 }));
console.log(Object.getOwnPropertyDescriptors(new Proxy({ a: 1 }, { ownKeys: () => ['a', 'b'], getOwnPropertyDescriptor: (t, k) => (k === 'a' ? Object.getOwnPropertyDescriptor(t, k) : undefined) })));
console.log(Object.getPrototypeOf((async () => {}).constructor) === Function, Object.getPrototypeOf((function* () {}).constructor) === Function);
try { Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get.call(null); } catch (e) { console.log(e.message); }
