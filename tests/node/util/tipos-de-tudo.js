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
// Por extenso: cada pergunta com um sim e um não.
const { isExternal, isDate, isArgumentsObject, isBigIntObject, isBooleanObject, isNumberObject, isStringObject, isSymbolObject, isNativeError, isRegExp } = types;
const { isAsyncFunction, isGeneratorFunction, isGeneratorObject, isPromise, isMap, isSet, isMapIterator, isSetIterator, isWeakMap, isWeakSet } = types;
const { isArrayBuffer, isDataView, isSharedArrayBuffer, isProxy, isModuleNamespaceObject, isAnyArrayBuffer, isBoxedPrimitive, isArrayBufferView, isTypedArray } = types;
const { isUint8Array, isUint8ClampedArray, isUint16Array, isUint32Array, isInt8Array, isInt16Array, isInt32Array, isFloat32Array, isFloat64Array } = types;
const { isBigInt64Array, isBigUint64Array, isKeyObject, isCryptoKey } = types;
const yes = [[isDate, values.date], [isArgumentsObject, values.args], [isBooleanObject, values.boolean], [isNumberObject, values.number], [isStringObject, values.string], [isSymbolObject, values.symbol],
  [isNativeError, values.error], [isRegExp, values.regexp], [isAsyncFunction, values.asyncFunction], [isGeneratorFunction, values.generatorFunction], [isGeneratorObject, values.generator], [isPromise, values.promise],
  [isMap, values.map], [isSet, values.set], [isMapIterator, values.mapIterator], [isSetIterator, values.setIterator], [isWeakMap, values.weakMap], [isWeakSet, values.weakSet], [isArrayBuffer, values.buffer],
  [isDataView, values.view], [isProxy, values.proxy], [isAnyArrayBuffer, values.buffer], [isBoxedPrimitive, values.string], [isArrayBufferView, values.view], [isTypedArray, values.u8], [isUint8Array, values.node],
  [isUint8ClampedArray, values.c8], [isUint16Array, new Uint16Array()], [isUint32Array, new Uint32Array()], [isInt8Array, new Int8Array()], [isInt16Array, new Int16Array()], [isInt32Array, new Int32Array()],
  [isFloat32Array, new Float32Array()], [isFloat64Array, values.f64]];
for (const [question, value] of yes) console.log(question.name, question(value), question({}), question(null), question());
for (const question of [isExternal, isBigIntObject, isSharedArrayBuffer, isModuleNamespaceObject, isBigInt64Array, isBigUint64Array, isKeyObject, isCryptoKey]) console.log(question({}), question(values.u8), question(null));
import('fs').then((namespace) => console.log(isModuleNamespaceObject(namespace)));
console.log(isKeyObject(require('crypto').createSecretKey(Buffer.alloc(16))));
