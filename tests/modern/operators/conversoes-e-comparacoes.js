// Igualdades, conversões, instanceof, in, typeof, ordem de avaliação.
const cmp = [
  [1, '1'], [null, undefined], [0, ''], [0, '0'], ['', '0'], [NaN, NaN], [[], ''], [[1], 1],
  [[1, 2], '1,2'], [{}, '[object Object]'], [true, 1], [true, 'true'], [null, 0], [undefined, 0],
  [Symbol.iterator, Symbol.iterator]
];
for (const [a, b] of cmp) console.log(String(a), String(b), a == b, a === b, Object.is(a, b));
console.log(
  [] instanceof Array, [] instanceof Object, (() => 1) instanceof Function, 5 instanceof Number,
  Object.create(null) instanceof Object, /x/ instanceof RegExp, new Date() instanceof Date,
  'a' in { a: 1 }, 0 in ['x'], 'length' in [], Symbol.iterator in []
);
const tenta = (f) => { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
tenta(() => 'a' in 'abc');
tenta(() => 1 in 5);
tenta(() => ({}) instanceof {});
tenta(() => ({}) instanceof 5);
tenta(() => 1 instanceof (() => 1));
tenta(() => Symbol() + '');
tenta(() => +Symbol());
tenta(() => null.x);
tenta(() => undefined.x);
tenta(() => null[Symbol.iterator]);
tenta(() => naoHa);
tenta(() => (void 0)());
tenta(() => ({}).x());
tenta(() => ({ x: { } }).x.y.z);
tenta(() => [].reduce((a) => a));
tenta(() => new Array(-1));
tenta(() => 'x'.repeat(-1));
tenta(() => (1).toFixed(101));
tenta(() => (1).toString(1));
tenta(() => String.fromCodePoint(-1));
tenta(() => decodeURIComponent('%'));
tenta(() => JSON.parse('{a}'));
tenta(() => { const c = {}; c.c = c; JSON.stringify(c); });
tenta(() => Object.defineProperty(1, 'x', {}));
tenta(() => Object.setPrototypeOf(Object.freeze({}), {}));
tenta(() => new (class { constructor() { this.x.y; } })());
const log = [];
const l = (n, v) => { log.push(n); return v; };
l('a', {})[l('b', 'x')] = l('c', 1);
l('d', 1) + l('e', 2) * l('f', 3);
l('g', (x, y) => {})(l('h'), l('i'));
l('j', 0) && l('k');
l('m', 1) || l('n');
l('o', 1) ? l('p') : l('q');
(l('r'), l('s'));
console.log(log.join(''));
let i = 1;
i = i++ + i++;
console.log(i);
i += i++ + ++i;
console.log(i);
let x = 5;
x -= x - (x = 2);
console.log(x);
const arr = [0, 0];
let j = 0;
arr[j++] = j++;
console.log(arr, j);
console.log(
  typeof typeof 1, !!NaN, !![], !!'false', void 'x', [10, 1, 3].sort(), ['b', undefined, 'a'].sort(),
  [3, 2, 1].sort(() => 0), +new Date(5), `${new Date(NaN)}`, [] + 1, {} + 1, '5' - 2, '5' + 2,
  true + true, [] * 2, null + 1, undefined + 1, '3' > 2, 'b' > 'a', [2] > 1, null == false, '\n' == 0
);
