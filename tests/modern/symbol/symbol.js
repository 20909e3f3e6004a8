// Symbol: descrição, registro, os símbolos da especificação.
console.log(Symbol('a').description, Symbol().description, Symbol('').description, Symbol.for('r').description, Symbol.iterator.description);
console.log(Symbol.for('r') === Symbol.for('r'), Symbol.keyFor(Symbol.for('r')), Symbol.keyFor(Symbol('r')), Object(Symbol('o')).description);
console.log(['asyncIterator', 'hasInstance', 'isConcatSpreadable', 'iterator', 'match', 'matchAll', 'replace', 'search', 'species', 'split',
  'toPrimitive', 'toStringTag', 'unscopables', 'dispose', 'asyncDispose'].map(function (name) {
  return name + ' ' + String(Symbol[name]) + ' ' + Object.getOwnPropertyDescriptor(Symbol, name).writable;
}));
console.log(Object.getOwnPropertyDescriptor(Symbol.prototype, 'description').get.name, Symbol.keyFor(Symbol.iterator));
console.log(Array[Symbol.species] === Array, RegExp[Symbol.species] === RegExp, ArrayBuffer[Symbol.species] === ArrayBuffer);
console.log(String(JSON), String(Reflect), String(new ArrayBuffer(0)), String(new DataView(new ArrayBuffer(0))), String(Math));

// O motor os respeita.
var o = {};
o[Symbol.toPrimitive] = function (hint) { return hint === 'number' ? 42 : 'texto:' + hint; };
console.log(+o, String(o), o + '', o * 2);
o = {};
o[Symbol.toStringTag] = 'Coisa';
console.log(String(o), o);
function Even() {}
Object.defineProperty(Even, Symbol.hasInstance, { value: function (n) { return n % 2 === 0; } });
console.log(2 instanceof Even, 3 instanceof Even);
var spread = { length: 2, 0: 'a', 1: 'b' };
spread[Symbol.isConcatSpreadable] = true;
console.log([1].concat(spread));
console.log(Object.getOwnPropertySymbols(o), Reflect.ownKeys(o));
[
  function () { return Symbol() + ''; },
  function () { return +Symbol(); },
  function () { new Symbol(); },
  function () { return Object.getOwnPropertyDescriptor(Symbol.prototype, 'description').get.call(1); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
