// colors: a cor de cada espécie de valor, e inspect.styles e inspect.colors.
const { inspect } = require('util');
const circular = {}; circular.c = circular;
const value = { a: 1, b: 's', c: null, d: undefined, e: true, f: Symbol('x'), g: () => {}, h: new Date(0), i: /r/, j: [, 1], k: {}, l: Object('x'), m: new Map([[1, 2]]), get n() { return 1; }, o: class A {}, [Symbol('k')]: 1, 'com traço': 2 };
console.log(JSON.stringify(inspect(value, { colors: true })));
console.log(JSON.stringify(inspect(circular, { colors: true })), JSON.stringify(inspect({ a: { b: {} } }, { colors: true, depth: 0 })), JSON.stringify(inspect(Array(101).fill(0), { colors: true, maxArrayLength: 1 })));
console.log(inspect.styles, Object.keys(inspect.colors).length, inspect.colors.red, inspect.colors.gray, inspect.colors.bgBlue);
inspect.styles.number = 'red';
console.log(JSON.stringify(inspect(1, { colors: true })));
inspect.styles.number = 'inexistente';
console.log(JSON.stringify(inspect(1, { colors: true })));
