// Os métodos dos arrays tipados.
var a = new Uint8Array([3, 1, 2]);
function even(x) { return x % 2 === 0; }
console.log(a.map(function (x) { return x * 100; }), a.filter(even), a.slice(1), a.find(even), a.findLast(even), a.findIndex(even));
console.log(a.at(-1), a.includes(2), a.indexOf(2), a.lastIndexOf(2), a.join('-'), a.some(even), a.every(even), String(a));
console.log(a.reduce(function (x, y) { return x + y; }), a.reduceRight(function (x, y) { return x + '' + y; }, ''));
console.log(a.toSorted(), a.toReversed(), a.with(0, 9), a, a.sort(), a.reverse(), a);
console.log(new Float64Array([3, NaN, -0, 0, -Infinity, 1]).sort(), new Int16Array([10, 9, 1, -1]).sort());
console.log(new Float32Array([1, 2, 3]).sort(function (x, y) { return y - x; }), new Uint8Array(3).fill(7), new Uint8Array(4).fill(1, 1, -1));
console.log(new Uint8Array([1, 2, 3, 4]).copyWithin(0, 2), Uint8Array.of(1, 257), Uint16Array.from('123'), Uint8Array.from(new Set([1, 2]), function (x) { return x + 1; }));
console.log(Array.from(a), Array.from(a.entries()), Array.from(a.keys()), a[Symbol.iterator] === a.values, a.values());
var seen = [];
a.forEach(function (x, i, self) { seen.push(x, i, self === a); });
console.log(seen.join());
var TypedArray = Object.getPrototypeOf(Uint8Array);
console.log(a[Symbol.toStringTag], Object.prototype.toString.call(new Float64Array(1)), TypedArray.prototype.constructor === TypedArray);
console.log(Object.getOwnPropertyDescriptor(TypedArray.prototype, 'length').get.call(a), TypedArray.prototype.toString === Array.prototype.toString);
console.log(TypedArray.prototype[Symbol.toStringTag], a.subarray(1), new Uint8Array([1, 2]).toLocaleString());
console.log(Buffer.from('abc').map(function (x) { return x + 1; }).toString(), Buffer.from('abc').filter(function (x) { return x > 97; }), Buffer.from('ab').entries().next());
[
  function () { a.map(1); },
  function () { a.map.call([1], function () {}); },
  function () { a.with(7, 1); },
  function () { TypedArray.of(1); },
  function () { a.sort(1); },
  function () { new Uint8Array(0).reduce(function () {}); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
