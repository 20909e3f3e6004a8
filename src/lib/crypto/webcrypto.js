/* crypto/webcrypto.js -- o `crypto` global, o dos navegadores: só os sorteios dele.
 *
 * `subtle`, com as contas todas em promessas, não existe aqui, e quem o lê é avisado. */
(function (native, need) {
  'use strict';

  var random = need('crypto/random');
  var LARGEST = 65536;

  function Crypto() {
    throw need('codes').coded(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
  }

  var crypto = Object.create(Crypto.prototype);

  function checkThis(self) {
    if (self !== crypto) throw need('codes').ERR_INVALID_THIS('Crypto');
  }

  function domError(message, name) {
    var DOMException = need('es/dom-exception').DOMException;
    return new DOMException(message, name);
  }

  function isIntegers(data) {
    return ArrayBuffer.isView(data) && !(data instanceof DataView) &&
      !(data instanceof Float32Array) && !(data instanceof Float64Array);
  }

  // Enche os bytes de um array de inteiros, e o devolve.
  function fillValues(data) {
    if (!isIntegers(data)) {
      throw domError('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    }
    if (data.byteLength > LARGEST) {
      throw domError('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
    }
    return random.randomFillSync(data);
  }

  Object.defineProperties(Crypto.prototype, {
    getRandomValues: {
      value: function getRandomValues(array) {
        checkThis(this);
        if (arguments.length === 0) {
          throw need('codes').coded(TypeError, 'ERR_MISSING_ARGS',
            "Failed to execute 'getRandomValues' on 'Crypto': 1 argument required, but only 0 present.");
        }
        return fillValues(array);
      },
      enumerable: true, configurable: true, writable: true
    },
    randomUUID: {
      value: function (options) {
        checkThis(this);
        return random.randomUUID(options);
      },
      enumerable: true, configurable: true, writable: true
    },
    // ausente: globais Crypto.prototype.subtle SubtleCrypto* CryptoKey*: as mesmas contas estão em require('crypto'),
    // com outros nomes.
    subtle: {
      get: function subtle() {
        checkThis(this);
        throw need('crypto/absent').error('crypto.subtle');
      },
      enumerable: true, configurable: true
    }
  });
  Object.defineProperty(Crypto.prototype, Symbol.toStringTag, { value: 'Crypto', configurable: true });
  Object.defineProperty(Crypto.prototype, 'constructor', { enumerable: false });
  Object.defineProperty(Crypto.prototype.randomUUID, 'name', { value: 'randomUUID' });

  return { Crypto: Crypto, crypto: crypto, fillValues: fillValues };
})
