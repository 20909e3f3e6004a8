var b = Buffer.from([3, 1, 2]);
console.log(b.map(function (x) { return x * 2; }), b.filter(function (x) { return x > 1; }), b.at(-1), b.find(function (x) { return x < 3; }));
console.log(b.reduce(function (a, c) { return a + c; }), b.join('-'), Buffer.from(b).sort(), Buffer.from(b).reverse(), b.findIndex(function (x) { return x === 2; }));
b.set([9, 8], 1);
console.log(b, b.every(Number), b.some(function (x) { return x > 8; }), b.includes(9), b.copyWithin(0, 1), b.lastIndexOf(8), b.findLast(Boolean));
