// createHash: os algoritmos, as codificações da saída e as do texto que entra.
const { createHash } = require('crypto');
const textos = ['', 'abc', 'ação 😀', 'x'.repeat(1000)];
for (const nome of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512-256', 'sha512-224',
  'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'ripemd160', 'blake2b512', 'blake2s256', 'sm3', 'RSA-SHA256', 'SHA256', 'Sha1']) {
  for (const texto of textos) console.log(nome, createHash(nome).update(texto).digest('hex'));
}
for (const saida of ['hex', 'HEX', 'base64', 'base64url', 'latin1', 'binary', 'ascii', 'utf8', 'ucs2', 'buffer', 'nada', undefined, null, '']) {
  console.log(saida, createHash('md5').update('abc').digest(saida));
}
for (const [texto, entrada] of [['616263', 'hex'], ['YWJj', 'base64'], ['é', 'latin1'], ['é', 'utf8'], ['é', 'ucs2'],
  ['é', 'binary'], ['é', 'ascii'], ['abc', 'nada'], ['abc', 'buffer'], ['abc', null], ['61zz', 'hex']]) {
  console.log(entrada, createHash('sha1').update(texto, entrada).digest('hex'));
}
const bytes = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
for (const dado of [bytes, Buffer.from(bytes), new DataView(bytes.buffer, 2, 3), new Uint16Array(bytes.buffer, 2, 2), bytes.subarray(3, 5)]) {
  console.log(createHash('sha1').update(dado).digest('base64'));
}
console.log(createHash('sha1').update('a').update('b').update(Buffer.from('c')).digest('hex') === createHash('sha1').update('abc').digest('hex'));
