// Percorrer Map e Set, e convertê-los.
const m = new Map([['b', 2], ['a', 1]]);
for (const [k, v] of m) console.log(k, v);
console.log(
  new Map([...m].sort()), Object.fromEntries(m), [...m.keys()].join(),
  [...m.values()].reduce((x, y) => x + y)
);
const s = new Set([3, 1, 3]);
for (const x of s) console.log(x);
console.log([...s].sort(), s.has(1), new Set([...s].map((x) => x % 2)).size);
const uniao = new Set([...s, 5]), inter = [...s].filter((x) => uniao.has(x));
console.log(uniao, inter);
