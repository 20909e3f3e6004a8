// Os métodos de Array depois do ES5.
console.log([1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(Infinity), [1, , [2, , 3]].flat());
console.log([1, 2, 3].flatMap(function (x, i) { return [x, [i]]; }), [1].flatMap(function () { return 'a'; }));
console.log([1, 2, 3].at(-1), [1, 2, 3].at(1.9), [1].at(5), [].at());
console.log([1, NaN].includes(NaN), [1].includes(1, 1), [, ].includes(undefined), [1, 2].includes(2, -1), ['1'].includes(1));
var odd = function (x) { return x % 2 === 1; };
console.log([1, 2, 3].find(odd), [1, 2, 3].findIndex(odd), [1, 2, 3].findLast(odd), [1, 2, 3].findLastIndex(odd));
console.log([2].find(odd), [2].findIndex(odd), [2].findLast(odd), [2].findLastIndex(odd));
console.log(new Array(3).fill(0), [1, 2, 3, 4].fill('x', 1, -1), [1, 2, 3].fill(0, -1));
console.log([1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 2, 3, 4, 5].copyWithin(-2, -3, -1));
console.log(Array.of(7), Array.of(1, 2), Array.of());
console.log(Array.from({ length: 3 }, function (_, i) { return i * i; }), Array.from('a🙂b'), Array.from(new Set([1, 1, 2])));
console.log(Array.from({ length: 2, 0: 'a' }), Array.from(5), Array.from([1, , 3]), Array.from(new Map([[1, 2]])));
console.log(Array.from([1, 2], function (x) { return x + this.y; }, { y: 10 }));
(function () { console.log(Array.from(arguments)); })(1, 2);

// As cópias não mexem no original.
var original = [3, 1, 2];
console.log(original.toSorted(), original.toReversed(), original.toSpliced(1, 1, 'a', 'b'), original.with(-1, 9), original);
console.log([1, , 3].toReversed(), [, 1].with(1, 2), [1, 2, 3].toSpliced(1), [1, 2].toSpliced());

console.log([1][Symbol.iterator](), Array.from([5, 6].entries()), Array.from(['a', , 'c'].keys()), [].values === [][Symbol.iterator]);
var iterator = ['a'].values();
console.log(iterator.next(), iterator.next(), iterator[Symbol.iterator]() === iterator, iterator[Symbol.toStringTag]);
var proto = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
console.log(proto === Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())), proto === Object.getPrototypeOf(Object.getPrototypeOf(''[Symbol.iterator]())));
var growing = [1], walk = growing.values();
walk.next();
growing.push(2);
console.log(walk.next().value, walk.next().done);
growing.push(3);
console.log(walk.next());

function Subclass() {}
console.log(Array.of.call(Subclass, 1), Array.from.call(Subclass, [1, 2]));
console.log(Array.prototype.flat.length, Array.prototype.includes.length, Array.from.name, [].at.name, [][Symbol.iterator].name);
console.log(Object.keys(Array.prototype), Object.getOwnPropertyDescriptor(Array.prototype, 'flat').writable);
[
  function () { [].find(1); },
  function () { [].find(); },
  function () { [].flatMap({}); },
  function () { [].at.call(null); },
  function () { [].find.call(undefined); },
  function () { [1].with(4, 1); },
  function () { [1].toSorted(1); },
  function () { Array.from(null); },
  function () { Array.from(undefined); },
  function () { Array.from([], 1); },
  function () { var o = {}; o[Symbol.iterator] = 1; Array.from(o); },
  function () { [].values().next.call({}); },
  function () { [].reduce(function () {}); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
