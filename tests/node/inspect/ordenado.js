// sorted: as chaves em ordem, ou na ordem de uma função.
const { inspect } = require('util');
console.log(inspect({ c: 1, a: 2, b: { z: 1, y: 2 }, [Symbol('s')]: 1 }, { sorted: true }));
console.log(inspect({ c: 1, a: 2, b: 3 }, { sorted: (a, b) => (a < b ? 1 : -1) }));
console.log(inspect(new Set(['c', 'a', 'b']), { sorted: true }), inspect(new Map([['c', 1], ['a', 2]]), { sorted: true }));
console.log(inspect([3, 1, 2], { sorted: true }), inspect({ b: 1, a: 1, get c() { return 1; } }, { sorted: true, getters: true }));
