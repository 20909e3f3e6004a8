// util.types: cada pergunta sobre cada espécie de valor.
const util = require('util');
function t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
const { types } = util;
const values = {
  number: Object(1), string: Object(''), boolean: Object(true), symbol: Object(Symbol()), date: new Date(), regexp: /x/, error: new Error(), prototype: Object.create(Error.prototype),
  map: new Map(), set: new Set(), weakMap: new WeakMap(), weakSet: new WeakSet(), promise: Promise.resolve(), proxy: new Proxy({}, {}), buffer: new ArrayBuffer(1), view: new DataView(new ArrayBuffer(1)),
  u8: new Uint8Array(), node: Buffer.alloc(0), f64: new Float64Array(), c8: new Uint8ClampedArray(), args: (function () { return arguments; })(), generator: (function* () {})(), generatorFunction: function* () {},
  asyncFunction: async () => {}, asyncGenerator: async function* () {}, mapIterator: new Map().keys(), setIterator: new Set().values(), fn() {}, cls: class {}, nothing: null, missing: undefined, object: {}, array: [],
  dom: new DOMException('a'), weakRef: new WeakRef({}), primitive: 1, text: 'x', tagged: { [Symbol.toStringTag]: 'Map' }, disguised: Object.setPrototypeOf(new Map(), null)
};
for (const name of Object.keys(values)) console.log(name + ':', Object.keys(types).filter((question) => types[question](values[name])).join(' '));
console.log(Object.keys(types).join(' '), types === require('util/types'));
