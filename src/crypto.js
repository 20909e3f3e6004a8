/* crypto.js -- o módulo crypto: que nome está em que peça.
 *
 * Os sorteios vêm logo; cada uma das outras peças só é carregada quando alguém a usa: quem sorteia
 * um UUID não paga pelos resumos. */
(function (native, need) {
  'use strict';

  // Primeiro o que não existe, que diz isso quando é chamado; depois os sorteios, e o resto.
  var exports = Object.assign(need('crypto/absent').functions(), need('crypto/random'));

  // ---- resumos ----

  exports.createHash = function createHash(algorithm, options) {
    return new (need('crypto/hash').Hash)(algorithm, options);
  };
  exports.createHmac = function createHmac(hmac, key, options) {
    return new (need('crypto/hash').Hmac)(hmac, key, options);
  };
  exports.hash = function hash(algorithm, input, outputEncoding) {
    return need('crypto/hash').once(algorithm, input, outputEncoding);
  };
  exports.getHashes = function getHashes() {
    return need('crypto/names').getHashes();
  };
  exports.timingSafeEqual = function timingSafeEqual(buf1, buf2) {
    return need('crypto/compare')(buf1, buf2);
  };

  // ---- chaves ----

  exports.createSecretKey = function createSecretKey(key, encoding) {
    return need('crypto/keys').createSecretKey(key, encoding);
  };
  exports.pbkdf2 = function pbkdf2(password, salt, iterations, keylen, digest, callback) {
    need('crypto/derive').pbkdf2(password, salt, iterations, keylen, digest, callback);
  };
  exports.pbkdf2Sync = function pbkdf2Sync(password, salt, iterations, keylen, digest) {
    return need('crypto/derive').pbkdf2Sync(password, salt, iterations, keylen, digest);
  };
  exports.scrypt = function scrypt(password, salt, keylen, options, callback) {
    need('crypto/derive').scrypt(password, salt, keylen, options, callback);
  };
  exports.scryptSync = function scryptSync(password, salt, keylen, options) {
    return need('crypto/derive').scryptSync(password, salt, keylen, options);
  };
  exports.hkdf = function hkdf(digest, ikm, salt, info, keylen, callback) {
    need('crypto/derive').hkdf(digest, ikm, salt, info, keylen, callback);
  };
  exports.hkdfSync = function hkdfSync(digest, ikm, salt, info, keylen) {
    return need('crypto/derive').hkdfSync(digest, ikm, salt, info, keylen);
  };

  // ---- cifras ----

  exports.createCipheriv = function createCipheriv(cipher, key, iv, options) {
    return new (need('crypto/cipher').Cipheriv)(cipher, key, iv, options);
  };
  exports.createDecipheriv = function createDecipheriv(cipher, key, iv, options) {
    return new (need('crypto/cipher').Decipheriv)(cipher, key, iv, options);
  };
  exports.getCiphers = function getCiphers() {
    return need('crypto/names').getCiphers();
  };
  exports.getCipherInfo = function getCipherInfo(nameOrNid, options) {
    return need('crypto/names').getCipherInfo(nameOrNid, options);
  };
  exports.getFips = function getFips() {
    return 0;
  };

  // ---- pares de chaves ----

  // Uma função que só carrega a peça quando é chamada.
  function deferred(name, module, length) {
    exports[name] = function () { return need(module)[name].apply(this, arguments); };
    Object.defineProperty(exports[name], 'name', { value: name });
    Object.defineProperty(exports[name], 'length', { value: length });
  }
  deferred('createPrivateKey', 'crypto/asymmetric', 1);
  deferred('createPublicKey', 'crypto/asymmetric', 1);
  deferred('generateKeyPair', 'crypto/asymmetric', 3);
  deferred('generateKeyPairSync', 'crypto/asymmetric', 2);
  // promisify devolve { publicKey, privateKey }.
  Object.defineProperty(exports.generateKeyPair, Symbol.for('nodejs.util.promisify.custom'), {
    value: function (type, options) { return need('crypto/asymmetric').generatePair(type, options); }
  });
  deferred('createSign', 'crypto/sign', 2);
  deferred('createVerify', 'crypto/sign', 2);
  deferred('sign', 'crypto/sign', 4);
  deferred('verify', 'crypto/sign', 5);
  deferred('publicEncrypt', 'crypto/sign', 2);
  deferred('privateDecrypt', 'crypto/sign', 2);

  Object.defineProperty(exports, 'constants', {
    get: function () { return need('crypto/constants'); }, enumerable: true
  });

  // ---- as classes, buscadas quando alguém lê o nome delas ----

  function lazily(name, module) {
    need('es/check').lazy(exports, name, function () { return need(module)[name]; });
  }
  lazily('Hash', 'crypto/hash');
  lazily('Hmac', 'crypto/hash');
  lazily('KeyObject', 'crypto/keys');
  lazily('Cipheriv', 'crypto/cipher');
  lazily('Decipheriv', 'crypto/cipher');
  lazily('Sign', 'crypto/sign');
  lazily('Verify', 'crypto/sign');

  // ---- o crypto dos navegadores ----

  exports.getRandomValues = function getRandomValues(array) {
    return need('crypto/webcrypto').fillValues(array);
  };
  Object.defineProperty(exports, 'webcrypto', {
    get: function () { return need('crypto/webcrypto').crypto; },
    enumerable: true
  });
  // Lê-la lança: escondida, quem copia o módulo não a lê.
  Object.defineProperty(exports, 'subtle', {
    get: function () { return exports.webcrypto.subtle; }
  });

  // Os nomes antigos de randomBytes.
  ['prng', 'pseudoRandomBytes', 'rng'].forEach(function (name) {
    Object.defineProperty(exports, name, { value: exports.randomBytes, configurable: true, writable: true });
  });

  return exports;
})
