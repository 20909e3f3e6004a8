// maxArrayLength e maxStringLength: quanto se mostra do que é comprido.
const { inspect } = require('util');
const many = Array.from({ length: 120 }, (_, i) => i);
for (const maxArrayLength of [0, 1, 3, null, Infinity, -1]) {
  const options = { maxArrayLength };
  console.log(maxArrayLength, inspect(many.slice(0, 5), options), inspect(new Set(many.slice(0, 4)), options), inspect(new Map([[1, 2], [3, 4]]), options), inspect(new Uint8Array(4), options));
}
console.log(inspect(many), inspect({ a: many }), inspect(new Set(many)), inspect(new Map(many.map((n) => [n, n]))), inspect(new Uint8Array(130)));
for (const maxStringLength of [0, 1, 5, 20, null]) console.log(maxStringLength, inspect('x'.repeat(20), { maxStringLength }), inspect(['y'.repeat(21), { k: 'é😀'.repeat(8) }], { maxStringLength }));
console.log(inspect('z'.repeat(10001)).slice(-40), inspect([1, , , 4], { maxArrayLength: 2 }));
