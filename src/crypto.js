/* crypto.js -- o módulo crypto: que nome está em que peça.
 *
 * Os sorteios vêm logo; cada uma das outras peças só é carregada quando alguém a usa: quem sorteia
 * um UUID não paga pelos resumos. */
(function (native, need) {
  'use strict';

  var exports = Object.assign({}, need('crypto/random'));

  // createHash(…) e companhia: funções que buscam a peça quando são chamadas.
  function fromModule(module, names) {
    names.split(' ').forEach(function (name) {
      exports[name] = function () {
        return need(module)[name].apply(this, arguments);
      };
      Object.defineProperty(exports[name], 'name', { value: name });
    });
  }

  // As classes têm de ser sempre as mesmas: são buscadas quando alguém lê o nome delas.
  function classesOf(module, names) {
    names.split(' ').forEach(function (name) {
      Object.defineProperty(exports, name, {
        get: function () { return need(module)[name]; },
        enumerable: true,
        configurable: true
      });
    });
  }

  function creator(name, module, className) {
    exports[name] = function (a, b, c, d) {
      var Class = need(module)[className];
      return new Class(a, b, c, d);
    };
    Object.defineProperty(exports[name], 'name', { value: name });
  }

  fromModule('crypto/keys', 'createSecretKey');
  fromModule('crypto/derive', 'pbkdf2 pbkdf2Sync scrypt scryptSync hkdf hkdfSync');
  fromModule('crypto/names', 'getHashes getCiphers getCipherInfo');
  creator('createHash', 'crypto/hash', 'Hash');
  creator('createHmac', 'crypto/hash', 'Hmac');
  creator('createCipheriv', 'crypto/cipher', 'Cipheriv');
  creator('createDecipheriv', 'crypto/cipher', 'Decipheriv');
  classesOf('crypto/hash', 'Hash Hmac');
  classesOf('crypto/cipher', 'Cipheriv Decipheriv');
  classesOf('crypto/keys', 'KeyObject');

  exports.hash = function hash(algorithm, input, outputEncoding) {
    return need('crypto/hash').once(algorithm, input, outputEncoding);
  };

  exports.getRandomValues = function getRandomValues(array) {
    return need('crypto/webcrypto').fillValues(array);
  };

  exports.timingSafeEqual = function timingSafeEqual(buf1, buf2) {
    return need('crypto/compare')(buf1, buf2);
  };

  exports.getFips = function getFips() {
    return 0;
  };

  Object.defineProperty(exports, 'webcrypto', {
    get: function () { return need('crypto/webcrypto').crypto; },
    enumerable: true
  });
  Object.defineProperty(exports, 'subtle', {
    get: function () { return exports.webcrypto.subtle; }
  });

  // Os nomes antigos de randomBytes.
  ['prng', 'pseudoRandomBytes', 'rng'].forEach(function (name) {
    Object.defineProperty(exports, name, { value: exports.randomBytes, configurable: true, writable: true });
  });

  need('crypto/absent').install(exports);

  return exports;
})
