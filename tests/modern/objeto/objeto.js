// As funções de Object depois do ES5.
console.log(Object.entries({ a: 1, b: 2 }), Object.values('ab'), Object.entries([7]), Object.values({}));
console.log(Object.fromEntries([['a', 1], ['b', 2]]), Object.fromEntries(new Map([['x', 1]])), Object.fromEntries([]));
var descriptors = Object.getOwnPropertyDescriptors({ x: 1, get y() { return 2; } });
console.log(descriptors.x, typeof descriptors.y.get, Object.keys(descriptors));
console.log(Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({ a: 1 }, 'toString'), Object.hasOwn([1], 0), Object.hasOwn('ab', 1));
console.log(Object.entries(Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true }, hidden: { value: 3 } })));
console.log(Object.fromEntries(Object.entries({ a: 1, b: 2 }).map(function (p) { return [p[0], p[1] * 2]; })));
var proto = Object.fromEntries([['__proto__', 1]]);
console.log(Object.keys(proto), Object.getPrototypeOf(proto) === Object.prototype);
console.log(Object.entries.length, Object.fromEntries.name, Object.keys(Object));
[
  function () { Object.entries(null); },
  function () { Object.values(undefined); },
  function () { Object.hasOwn(null, 'a'); },
  function () { Object.fromEntries([1]); },
  function () { Object.fromEntries(); },
  function () { Object.fromEntries(5); },
  function () { Object.getOwnPropertyDescriptors(); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
