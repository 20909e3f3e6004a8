// Chaves que não são identificadores, símbolos, índices e o que sobra de um array.
console.log({ 'a-b': 1, 'c d': 2, 3: 4, é: 5, "it's": 6, 'a"b\'c': 7, '': 8, 'a\nb': 9, __proto__x: 10, '01': 11, $: 12, _: 13, 'ã1': 14 });
console.log({ [Symbol('s')]: 1, [Symbol()]: 2, [Symbol('a b')]: 3, [Symbol('a\nb')]: 4, [Symbol.iterator]: 5, [Symbol.for("it's")]: 6 });
console.log(Object.assign([1, 2], { x: 1, '-1': 2, 'a b': 3 }), [, , 1, , ], [1, , 3], Object.assign([], { length: 3 }), [undefined, null, ,]);
console.log({ ['__proto__']: 1 }, Object.assign(() => {}, { 'a-b': 1 }), new Map([['a-b', 1], [{ k: 1 }, Symbol('v')]]));
