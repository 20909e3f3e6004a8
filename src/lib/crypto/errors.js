/* crypto/errors.js -- o que a metade em C de crypto chama quando algo não serve.
 *
 * Cada função daqui sempre lança. */
(function (native, need) {
  'use strict';

  var codes = need('codes');

  function finalized() {
    throw codes.ERR_CRYPTO_HASH_FINALIZED();
  }

  function invalidDigest(name) {
    throw codes.ERR_CRYPTO_INVALID_DIGEST(name);
  }

  // Um tamanho que não é o do resumo, pedido a um que só tem um.
  function fixedSize() {
    var error = new Error('error:030000B2:digital envelope routines::not XOF or invalid length');
    error.library = 'digital envelope routines';
    error.reason = 'not XOF or invalid length';
    error.code = 'ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH';
    throw error;
  }

  return { finalized: finalized, invalidDigest: invalidDigest, fixedSize: fixedSize };
})
