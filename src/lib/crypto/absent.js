/* crypto/absent.js -- o que o crypto do Node tem e este não: pedir diz isso.
 *
 * São as trocas de segredos (que o TLS faz por dentro), as contas com números primos, que pedem BigInt,
 * e as que o próprio Node já manda não usar. */
(function (native, need) {
  'use strict';

  // ausente: crypto DiffieHellman* createDiffieHellman createDiffieHellmanGroup getDiffieHellman diffieHellman ECDH*
  // createECDH getCurves: trocar segredos é o que o TLS faz por dentro; use o módulo tls.
  //
  // ausente: crypto checkPrime checkPrimeSync generatePrime generatePrimeSync: contam com inteiros sem limite
  // (BigInt), que o motor não tem.
  //
  // ausente: crypto Cipher Cipher.* createCipher Decipher Decipher.* createDecipher: o próprio Node já manda não usar;
  // use createCipheriv e createDecipheriv.
  //
  // ausente: crypto Certificate*: é o formato SPKAC, que os navegadores abandonaram.
  //
  // ausente: crypto X509Certificate*: de um certificado, tls conta o que interessa em getPeerCertificate.
  //
  // ausente: crypto generateKey generateKeySync: sorteie os bytes com randomBytes e passe-os a createSecretKey.
  //
  // ausente: crypto privateEncrypt publicDecrypt: para provar quem escreveu, use sign e verify.
  //
  // ausente: crypto secureHeapUsed setEngine setFips fips: mexem no jeito de a OpenSSL trabalhar no processo inteiro.
  //
  // ausente: crypto subtle KeyObject.from: as contas de subtle estão no próprio crypto, com outros nomes.

  var NAMES = ('Certificate Cipher Decipher DiffieHellman DiffieHellmanGroup ECDH X509Certificate ' +
    'checkPrime checkPrimeSync createCipher createDecipher createDiffieHellman createDiffieHellmanGroup ' +
    'createECDH diffieHellman generateKey generateKeySync generatePrime generatePrimeSync getCurves ' +
    'getDiffieHellman privateEncrypt publicDecrypt secureHeapUsed setEngine setFips').split(' ');

  var absent = need('codes/absent');
  var WHAT_THERE_IS = 'do crypto há os sorteios, createHash, createHmac, pbkdf2, scrypt, hkdf, createCipheriv e ' +
    'createDecipheriv, e os pares de chaves para assinar (sign, verify) e cifrar (publicEncrypt, privateDecrypt)';

  function error(name) {
    return absent.error(name, WHAT_THERE_IS);
  }

  // Um objeto com uma função para cada nome; todas lançam.
  function functions() {
    var all = {};
    NAMES.forEach(function (name) { all[name] = absent.method('crypto', name, WHAT_THERE_IS); });
    return all;
  }

  return { error: error, functions: functions };
})
