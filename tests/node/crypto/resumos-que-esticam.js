// shake128 e shake256: o tamanho da saída é de quem pede.
const { createHash } = require('crypto');
for (const nome of ['shake128', 'shake256']) {
  for (const outputLength of [undefined, 0, 1, 16, 32, 33, 200]) {
    console.log(nome, outputLength, createHash(nome, { outputLength }).update('abc').digest('hex'));
  }
}
console.log(createHash('sha256', { outputLength: 32 }).digest('hex'));
console.log(createHash('sha256', null).digest('base64'), createHash('sha256', 'x').digest('base64'));
