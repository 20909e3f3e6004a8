// nanoid: o tamanho e o alfabeto; e com o nosso sorteio, sempre o mesmo.
const { nanoid, customAlphabet, customRandom, urlAlphabet } = require('../../../build/npm-lista/node_modules/nanoid');
console.log(nanoid().length, /^[\w-]{10}$/.test(nanoid(10)), /^[abc]{5}$/.test(customAlphabet('abc', 5)()), urlAlphabet.length);
console.log(customRandom('abcdef', 10, (n) => new Uint8Array(n).map((_, i) => i * 7))());
