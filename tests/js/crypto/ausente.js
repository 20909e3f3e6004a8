// O que este crypto não tem: a chamada diz isso, e quem só olha o módulo não tropeça.
// espera: createECDH Error ERR_FEATURE_UNAVAILABLE_ON_PLATFORM crypto.createECDH não existe em Nozinho: do crypto há os sorteios, createHash, createHmac, pbkdf2, scrypt, hkdf, createCipheriv e createDecipheriv, e os pares de chaves para assinar (sign, verify) e cifrar (publicEncrypt, privateDecrypt)
// espera: generatePrimeSync Error ERR_FEATURE_UNAVAILABLE_ON_PLATFORM crypto.generatePrimeSync não existe em Nozinho: do crypto há os sorteios, createHash, createHmac, pbkdf2, scrypt, hkdf, createCipheriv e createDecipheriv, e os pares de chaves para assinar (sign, verify) e cifrar (publicEncrypt, privateDecrypt)
// espera: subtle Error ERR_FEATURE_UNAVAILABLE_ON_PLATFORM crypto.subtle não existe em Nozinho: do crypto há os sorteios, createHash, createHmac, pbkdf2, scrypt, hkdf, createCipheriv e createDecipheriv, e os pares de chaves para assinar (sign, verify) e cifrar (publicEncrypt, privateDecrypt)
// espera: global Error ERR_FEATURE_UNAVAILABLE_ON_PLATFORM crypto.subtle não existe em Nozinho: do crypto há os sorteios, createHash, createHmac, pbkdf2, scrypt, hkdf, createCipheriv e createDecipheriv, e os pares de chaves para assinar (sign, verify) e cifrar (publicEncrypt, privateDecrypt)
// espera: ccm Error ERR_FEATURE_UNAVAILABLE_ON_PLATFORM a cifra aes-128-ccm (de modo ccm, siv ou wrap) não existe em Nozinho: do crypto há os sorteios, createHash, createHmac, pbkdf2, scrypt, hkdf, createCipheriv e createDecipheriv, e os pares de chaves para assinar (sign, verify) e cifrar (publicEncrypt, privateDecrypt)
// espera: cópia function function
// espera: import function function function true
const crypto = require('crypto');
function tenta(nome, f) {
  try { console.log(nome, f()); } catch (e) { console.log(nome, e.name, e.code, e.message); }
}
tenta('createECDH', () => crypto.createECDH('prime256v1'));
tenta('generatePrimeSync', () => crypto.generatePrimeSync(32));
tenta('subtle', () => crypto.subtle);
tenta('global', () => globalThis.crypto.subtle);
tenta('ccm', () => crypto.createCipheriv('aes-128-ccm', Buffer.alloc(16), Buffer.alloc(12), { authTagLength: 16 }));
const copia = { ...crypto };
console.log('cópia', typeof copia.createHash, typeof copia.createSign);
import('node:crypto').then(({ createHash, createVerify, webcrypto, default: tudo }) => {
  console.log('import', typeof createHash, typeof createVerify, typeof webcrypto.getRandomValues, tudo === crypto);
});
