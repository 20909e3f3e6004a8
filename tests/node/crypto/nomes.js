// getHashes, getCiphers, getCipherInfo.
const { getHashes, getCiphers, getCipherInfo, createHash } = require('crypto');
const resumos = getHashes(), cifras = getCiphers();
console.log(['md5', 'sha1', 'sha256', 'sha512-256', 'sha3-512', 'shake128', 'ripemd160', 'RSA-SHA256', 'blake2b512', 'md4', 'nada'].map((nome) => resumos.includes(nome)));
console.log(resumos.every((nome) => createHash(nome).digest().length >= 16), getHashes() === resumos, [...resumos].sort().join() === resumos.join());
console.log(['aes-128-cbc', 'aes-192-ctr', 'aes-256-gcm', 'aes256', 'chacha20', 'chacha20-poly1305', 'des-ede3-cbc', 'nada'].map((nome) => cifras.includes(nome)));
for (const nome of ['aes-128-cbc', 'AES-192-CTR', 'aes-256-gcm', 'aes-128-ecb', 'aes-128-xts', 'aes-128-ocb', 'aes256', 'chacha20', 'chacha20-poly1305', 'des-ede3-cbc', 'nada', 419, 901, 999999]) {
  console.log(nome, getCipherInfo(nome));
}
console.log(getCipherInfo('aes-128-gcm', { ivLength: 16 }), getCipherInfo('aes-128-cbc', { ivLength: 16, keyLength: 16 }));
console.log(getCipherInfo('aes-128-cbc', { ivLength: 12 }), getCipherInfo('aes-128-cbc', { keyLength: 15 }), getCipherInfo('aes-128-gcm', { ivLength: 0 }));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
tenta(() => getCipherInfo());
tenta(() => getCipherInfo(1.5));
tenta(() => getCipherInfo('aes-128-cbc', 5));
tenta(() => getCipherInfo('aes-128-cbc', { keyLength: 'x' }));
tenta(() => getCipherInfo('aes-128-cbc', { ivLength: 1.5 }));
