// nanoid 3: tamanho, alfabeto, fonte de sorteio própria, versão insegura, assíncrona.
const { nanoid, customAlphabet, customRandom, urlAlphabet, random } = require('../../build/npm/node_modules/nanoid'), inseguro = require('../../build/npm/node_modules/nanoid/non-secure'), assinc = require('../../build/npm/node_modules/nanoid/async');
console.log(
  nanoid().length, nanoid(5).length, nanoid(0) === '',
  [...nanoid(2000)].every((c) => urlAlphabet.includes(c)), urlAlphabet.length,
  new Set(Array.from({ length: 300 }, () => nanoid())).size
);
const hex = customAlphabet('0123456789abcdef', 12);
console.log(
  /^[0-9a-f]{12}$/.test(hex()), hex(3).length, customAlphabet('a', 4)(), customAlphabet('ab')().length
);
let s = 42;
const prng = (n) => Uint8Array.from(
  { length: n }, () => (s = (s * 1103515245 + 12345) % 2147483648) >> 16 & 255
);
const fixo = customRandom('abcdefghij', 10, prng);
console.log(
  fixo(), fixo(), customRandom(urlAlphabet, 21, prng)(), random(8).length,
  random(3) instanceof Uint8Array
);
console.log(
  inseguro.nanoid().length, inseguro.customAlphabet('xy', 6)().length,
  /^[xy]{6}$/.test(inseguro.customAlphabet('xy', 6)()), /^[\w-]+$/.test(inseguro.nanoid(100))
);
const contagem = {};
for (const c of customAlphabet('abc', 3000)()) contagem[c] = (contagem[c] ?? 0) + 1;
console.log(Object.keys(contagem).sort().join(), Object.values(contagem).every((n) => n > 800 && n < 1200));
(async () => {
  console.log(
    (await assinc.nanoid()).length,
    (await assinc.customAlphabet('01', 8)()).replace(/[01]/g, '').length,
    (await assinc.random(5)).length,
    (await Promise.all([assinc.nanoid(4), assinc.nanoid(6)])).map((x) => x.length)
  );
})();
