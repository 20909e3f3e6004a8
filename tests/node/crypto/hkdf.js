// hkdf: os vetores da RFC 5869; o resultado é um ArrayBuffer.
const { hkdf, hkdfSync, createSecretKey } = require('crypto');
const hex = (a) => Buffer.from(a).toString('hex');
const de = (texto) => Buffer.from(texto, 'hex');
console.log(hex(hkdfSync('sha256', Buffer.alloc(22, 0x0b), de('000102030405060708090a0b0c'), de('f0f1f2f3f4f5f6f7f8f9'), 42)));
const longo = Buffer.from(Array.from({ length: 80 }, (_, i) => i));
console.log(hex(hkdfSync('sha256', longo, longo.map((x) => x + 0x60), longo.map((x) => x + 0xb0), 82)));
console.log(hex(hkdfSync('sha256', Buffer.alloc(22, 0x0b), '', '', 42)));
console.log(hex(hkdfSync('sha1', Buffer.alloc(11, 0x0b), de('000102030405060708090a0b0c'), de('f0f1f2f3f4f5f6f7f8f9'), 42)));
console.log(hkdfSync('sha512', 'chave', 'sal', 'info', 6), hkdfSync('sha512', '', '', '', 0));
console.log(hex(hkdfSync('sha3-256', createSecretKey(Buffer.from('chave')), new Uint8Array(3), new ArrayBuffer(2), 64)));
console.log(hex(hkdfSync('sha256', 'k', 's', Buffer.alloc(1024, 7), 255 * 32)).slice(-40));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
for (const funcao of [hkdfSync, (...args) => hkdf(...args, () => console.log('nunca'))]) {
  tenta(() => funcao('nada', 'k', 's', 'i', 10));
  tenta(() => funcao('sha256', 'k', 's', 'i', 255 * 32 + 1));
  tenta(() => funcao('sha256', 'k', 's', Buffer.alloc(1025), 10));
  tenta(() => funcao('sha256', 5, 's', 'i', 10));
  tenta(() => funcao('sha256', 'k', 5, 'i', 10));
  tenta(() => funcao('sha256', 'k', 's', null, 10));
  tenta(() => funcao('sha256', 'k', 's', 'i', '1'));
  tenta(() => funcao(5, 'k', 's', 'i', 10));
}
tenta(() => hkdf('sha256', 'k', 's', 'i', 10));
hkdf('sha512', 'chave', 'sal', 'info', 12, function (erro, bytes) {
  console.log(erro, bytes instanceof ArrayBuffer, hex(bytes), arguments.length);
});
