// Object.assign copia também as propriedades cuja chave é um símbolo, depois das outras.
const s = Symbol('s'), t = Symbol('t');
console.log(Object.assign({}, { [s]: 1, a: 2, [t]: 3, 0: 4 }));
console.log(Object.assign(Object.create(null), { [Symbol.toStringTag]: 'x' })[Symbol.toStringTag]);
console.log(Object.assign({}, Object.defineProperty({ a: 1 }, s, { value: 1 })));
const order = [];
const source = { get [s]() { order.push('símbolo'); return 1; }, get a() { order.push('a'); return 2; }, get 1() { order.push('1'); return 3; } };
console.log(Object.assign({}, source), order);
console.log(Object.assign({}, new Proxy({ a: 1, [s]: 2 }, {})));
console.log(Object.assign({}, 'abc', null, undefined, 5, true, [7]), Object.assign(1, { a: 1 }), Object.assign([1, 2], [3]));
console.log(Object.assign.length, Object.assign.name, Object.getOwnPropertyDescriptor(Object, 'assign').enumerable);
for (const target of [null, undefined]) { try { Object.assign(target, {}); } catch (e) { console.log(e.name, e.message); } }
try { Object.assign({}, { get [s]() { throw new RangeError('do getter'); } }); } catch (e) { console.log(e.name, e.message); }
