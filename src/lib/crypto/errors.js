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

  // `reason`: o que a libcrypto disse, se disse algo.
  function invalidScrypt(reason) {
    throw codes.coded(RangeError, 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS',
      'Invalid scrypt params' + (reason === undefined ? '' : ': ' + reason));
  }

  function invalidKeyLength() {
    throw codes.coded(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
  }

  // ---- cifras ----

  function unknownCipher() {
    throw codes.coded(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
  }

  function absentCipher(name) {
    throw need('crypto/absent').error('a cifra ' + name + ' (de modo ccm, siv ou wrap)');
  }

  function invalidIv() {
    throw codes.coded(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector');
  }

  function invalidTag(length) {
    throw codes.coded(TypeError, 'ERR_CRYPTO_INVALID_AUTH_TAG', 'Invalid authentication tag length: ' + length);
  }

  function tagLengthRequired(name) {
    throw codes.coded(TypeError, 'ERR_CRYPTO_INVALID_AUTH_TAG', 'authTagLength required for ' + name);
  }

  function invalidState() {
    throw codes.coded(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state');
  }

  // ---- certificados e chaves ----

  function invalidCurve() {
    var error = new TypeError('Invalid EC curve name');
    error.code = 'ERR_CRYPTO_INVALID_CURVE';
    throw error;
  }

  function crl() {
    var error = new Error('Failed to parse CRL');
    error.code = 'ERR_CRYPTO_OPERATION_FAILED';
    throw error;
  }

  return {
    crl: crl,
    invalidCurve: invalidCurve,
    finalized: finalized,
    invalidDigest: invalidDigest,
    fixedSize: fixedSize,
    invalidScrypt: invalidScrypt,
    invalidKeyLength: invalidKeyLength,
    unknownCipher: unknownCipher,
    absentCipher: absentCipher,
    invalidIv: invalidIv,
    invalidTag: invalidTag,
    tagLengthRequired: tagLengthRequired,
    invalidState: invalidState
  };
})
