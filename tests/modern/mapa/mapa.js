// Map: igualdade das chaves, ordem, mudança durante a visita, iteradores e mensagens.
var m = new Map([[1, 'a'], ['x', { y: 2 }], [NaN, 0]]);
console.log(m, m.size, m.get(NaN), m.get('nada'), m.has(-0));
m.set(-0, 'zero');
console.log(m.get(0), Object.is(Array.from(m.keys()).pop(), 0));
console.log(m.delete('x'), m.delete('x'), Array.from(m));
console.log(m.entries(), m.keys(), m.values(), m[Symbol.iterator] === m.entries);
console.log(m.set('c', 1) === m, m.clear(), m.size);

// A ordem é a de entrada; trocar o valor não muda o lugar, apagar e pôr de novo muda.
var order = new Map([['a', 1], ['b', 2], ['c', 3]]);
order.set('a', 9);
order.delete('b');
order.set('b', 8);
console.log(order);

// Apagar e acrescentar durante a visita.
var seen = [];
order.forEach(function (value, key, self) {
  seen.push(key + value + (self === order) + this.mark);
  if (key === 'a') order.delete('c');
  if (key === 'b') order.set('d', 4);
}, { mark: '!' });
console.log(seen.join());

// Um iterador continua certo depois que a tabela cresce, encolhe e é limpa.
var big = new Map();
for (var i = 0; i < 1000; i++) big.set('k' + i, i);
for (i = 0; i < 1000; i += 2) big.delete('k' + i);
console.log(big.size, big.get('k501'), big.has('k500'));
var iterator = big.keys();
console.log(iterator.next());
for (i = 0; i < 3000; i++) big.set(i, i);
console.log(iterator.next());
big.clear();
big.set('depois', 1);
console.log(iterator.next(), iterator.next());
big.set('tarde', 1);
console.log(iterator.next());

// Chaves de todo tipo.
var object = {}, fn = function () {}, symbol = Symbol('s');
var all = new Map([[object, 1], [fn, 2], [symbol, 3], [undefined, 4], [null, 5], [true, 6], ['1', 7], [1, 8], [1.5, 9]]);
console.log([object, fn, symbol, undefined, null, true, '1', 1, 1.5, false].map(function (key) { return all.get(key); }));

console.log(new Map([[{ a: 1 }, new Set([1])]]), new Map(), [new Map([[1, 2]])], { m: new Map([['a', { b: { c: {} } }]]) });
var circular = new Map();
circular.set('eu', circular);
console.log(circular);
console.log(Map, Map.prototype, Map.length, Map.name, Object.prototype.toString.call(m), String(m.entries()));
console.log(new Map(null).size, new Map(undefined).size, Map[Symbol.species] === Map);
console.log(JSON.stringify(new Map([[1, 2]])));

[
  function () { Map(); },
  function () { new Map(5); },
  function () { new Map({}); },
  function () { new Map([1]); },
  function () { new Map('ab'); },
  function () { Map.prototype.get.call({}); },
  function () { Map.prototype.set.call(new Set()); },
  function () { m.forEach(1); },
  function () { return Object.create(Map.prototype).size; },
  function () { m.keys().next.call(new Set().keys()); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
