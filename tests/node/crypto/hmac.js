// createHmac: os vetores da RFC 4231, chaves de todo tipo, e o segundo digest().
const { createHmac, createSecretKey, Hmac } = require('crypto');
const vetores = [
  [Buffer.alloc(20, 0x0b), 'Hi There'],
  ['Jefe', 'what do ya want for nothing?'],
  [Buffer.alloc(20, 0xaa), Buffer.alloc(50, 0xdd)],
  [Buffer.alloc(131, 0xaa), 'Test Using Larger Than Block-Size Key - Hash Key First']
];
for (const nome of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512-256', 'sha3-256', 'sha3-512', 'ripemd160', 'blake2b512']) {
  for (const [chave, dado] of vetores) console.log(nome, createHmac(nome, chave).update(dado).digest('hex'));
}
const bytes = Buffer.from('chave');
for (const chave of ['chave', bytes, new Uint8Array(bytes), new Uint8Array(bytes).buffer, createSecretKey(bytes), createSecretKey('chave', 'utf8'),
  new DataView(new Uint8Array(bytes).buffer)]) {
  console.log(createHmac('sha1', chave).update('dado').digest('base64'));
}
console.log(createHmac('sha1', '6368617665', { encoding: 'hex' }).update('dado').digest('base64'));
console.log(createHmac('sha1', '').update('').digest('hex'));
for (const tamanho of [63, 64, 65, 127, 128, 129, 136, 137]) {
  console.log(tamanho, createHmac('sha256', 'k'.repeat(tamanho)).digest('base64'), createHmac('sha512', 'k'.repeat(tamanho)).digest('base64'));
}
const h = createHmac('md5', 'k').update('a');
console.log(h.digest('hex'), [h.digest('hex')], h.digest(), [h.digest('latin1')], h.digest('buffer'));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
tenta(() => h.update('x'));
tenta(() => createHmac('nada', 'k'));
tenta(() => createHmac(5, 'k'));
tenta(() => createHmac('md5'));
tenta(() => createHmac('md5', null));
tenta(() => createHmac('md5', 'k', { encoding: 5 }));
tenta(() => createHmac('md5', {}));
tenta(() => Hmac('md5', 'k').update('é', 'latin1').digest('hex'));
tenta(() => createHmac('md5', 'k') instanceof Hmac);
