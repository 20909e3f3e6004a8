// Literais de lista: buracos, vírgulas, espalhados, aninhados.
const a = [1, , 3, , ], b = [,], c = [, ,];
console.log(a, a.length, b.length, c.length, 1 in a, a[1]);
console.log(
  [undefined, , null], Object.keys([1, , 3]), [1, , 3].map((x) => x * 2),
  [, 'a'].findIndex((x) => x === undefined)
);
console.log([[1, [2, [3, [4]]]]], [[], {}, [[]]], [[1, 2], [3]].flat(), [1, [2, [3]]].flat(Infinity));
console.log([...'ab', , ...[1]], [...[, ,]], [...[1, 2]].length, [[...[1]], ...[[2]]]);
console.log(
  [1, 2, 3].at(-1), [1, 2, 3].includes(2), [NaN].includes(NaN), [NaN].indexOf(NaN),
  [3, 1, 2].findLast((x) => x > 1), [1, 2, 3].findLastIndex((x) => x < 3)
);
console.log(
  [1, 2, 3, 4, 5].copyWithin(0, 3), new Array(3).fill('x'), [1, 2, 3].fill(0, 1), [3, 1, 2].sort(),
  [10, 9, 1].sort(), [10, 9, 1].sort((x, y) => x - y)
);
const estavel = [['b', 1], ['a', 1], ['c', 0], ['d', 1]].sort((x, y) => x[1] - y[1]);
console.log(estavel.map((x) => x[0]).join(''));
console.log(
  [5, 1, 4].toSorted?.(), [1, 2].with?.(0, 9), [1, 2, 3].toReversed?.(), [1, 2, 3].toSpliced?.(1, 1)
);
console.log(
  [1, 2, 3, 4].reduce((s, x) => s + x), [[1, 2], [3]].reduceRight((s, x) => s.concat(x)),
  [1, 2, 3].some((x) => x > 2), [].every(() => false)
);
console.log(
  ['a', 'b'].entries().next(), Array.isArray([]), [1, 2, 3].join`-`, String([1, [2, 3]]),
  [null, undefined, 1].join()
);
console.log(
  [3, 2, 1].flatMap((x) => Array(x).fill(x)), [1, 2, 3, 4].lastIndexOf(3), Array.from('123', Number),
  [..."12"].map(Number)
);
const l = [1, 2, 3];
l.length = 5;
console.log(l);
l.length = 1;
console.log(l);
l[3] = 'x';
console.log(l, l.length);
delete l[0];
console.log(l);
console.log(
  [1, 2, 3].splice(1, 1), [0, 1, 2].slice(-2), [1].concat(2, [3, [4]]), [1, 2, 3].reverse(),
  [1, 2].push(3), [1, 2].unshift(0), [].pop(), [7].shift()
);
const m = [[1, 2], [3, 4]];
console.log(m[1][0], m.map(([x, y]) => x + y), m.flat().length, JSON.stringify(m));
for (const [i, [x]] of m.entries()) console.log(i, x);
console.log(Array.from(
  { length: 3 }, (_, i) => Array.from({ length: 3 }, (_, j) => (i === j ? 1 : 0))
).map((r) => r.join(' ')).join('\n'));
