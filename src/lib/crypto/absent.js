/* crypto/absent.js -- o que o crypto do Node tem e este não: pedir diz isso.
 *
 * São as contas com pares de chaves (assinar, trocar segredos, certificados), as de números
 * primos e as que o próprio Node já manda não usar. */
(function (native, need) {
  'use strict';

  var NAMES = ('Certificate Cipher Decipher DiffieHellman DiffieHellmanGroup ECDH Sign Verify X509Certificate ' +
    'checkPrime checkPrimeSync createCipher createDecipher createDiffieHellman createDiffieHellmanGroup ' +
    'createECDH createPrivateKey createPublicKey createSign createVerify diffieHellman generateKey ' +
    'generateKeyPair generateKeyPairSync generateKeySync generatePrime generatePrimeSync getCurves ' +
    'getDiffieHellman privateDecrypt privateEncrypt publicDecrypt publicEncrypt secureHeapUsed setEngine ' +
    'setFips sign verify').split(' ');

  function error(name) {
    return need('codes').coded(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', name + ' não existe em Nozinho: ' +
      'do crypto há os sorteios, createHash, createHmac, pbkdf2, scrypt, hkdf, createCipheriv e createDecipheriv');
  }

  // Um objeto com uma função para cada nome; todas lançam.
  function functions() {
    var all = {};
    NAMES.forEach(function (name) {
      all[name] = function () {
        throw error('crypto.' + name);
      };
      Object.defineProperty(all[name], 'name', { value: name });
    });
    return all;
  }

  return { error: error, functions: functions };
})
