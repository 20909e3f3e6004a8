/* crypto/keys.js -- KeyObject: uma chave secreta guardada num objeto que não a mostra. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var args = need('crypto/args');
  var BYTES = need.hidden('bytes');
  var HANDLE = need.hidden('handle'); // de uma chave pública ou privada (crypto/asymmetric.js)
  var TYPE = Symbol('kKeyType');
  var TYPES = ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string', 'KeyObject', 'CryptoKey'];

  function KeyObject(type) {
    requireNew(this, KeyObject);
    if (type !== 'secret' && type !== 'public' && type !== 'private') {
      throw need('codes').ERR_INVALID_ARG_VALUE('type', type);
    }
    throw need('codes').ERR_INVALID_ARG_TYPE('handle', 'object', arguments[1]);
  }

  function SecretKeyObject(bytes) {
    this[TYPE] = 'secret';
    this[BYTES] = bytes;
  }
  Object.setPrototypeOf(SecretKeyObject, KeyObject);
  Object.setPrototypeOf(SecretKeyObject.prototype, KeyObject.prototype);

  function define(prototype, name, descriptor) {
    descriptor.configurable = true;
    Object.defineProperty(prototype, name, descriptor);
  }

  define(KeyObject.prototype, 'type', { get: function () { return this[TYPE]; } });
  define(KeyObject.prototype, Symbol.toStringTag, { value: 'KeyObject' });
  define(KeyObject.prototype, 'equals', {
    value: function equals(otherKeyObject) {
      if (!(otherKeyObject instanceof KeyObject)) {
        throw need('codes').ERR_INVALID_ARG_TYPE('otherKeyObject', 'KeyObject', otherKeyObject);
      }
      if (this[TYPE] !== otherKeyObject[TYPE]) return false;
      if (this[HANDLE]) return native.sameKey(this[HANDLE], otherKeyObject[HANDLE]);
      var mine = this[BYTES];
      var other = otherKeyObject[BYTES];
      return mine.length === other.length && native.sameBytes(mine, other);
    },
    writable: true
  });

  define(SecretKeyObject.prototype, 'symmetricKeySize', { get: function () { return this[BYTES].length; } });
  define(SecretKeyObject.prototype, 'export', {
    value: function (options) {
      if (options !== undefined) {
        need('validators').validateObject(options, 'options');
        checkFormat(options.format);
        if (options.format === 'jwk') return { kty: 'oct', k: this[BYTES].toString('base64url') };
      }
      return copy(this[BYTES]);
    },
    writable: true
  });
  Object.defineProperty(SecretKeyObject.prototype.export, 'name', { value: 'export' });

  function checkFormat(format) {
    if (format === undefined || format === 'buffer' || format === 'jwk') return;
    throw need('codes').ERR_INVALID_ARG_VALUE('options.format', format, "must be one of: undefined, 'buffer', 'jwk'");
  }

  function copy(bytes) {
    return need('buffer').Buffer.from(bytes instanceof ArrayBuffer ? new Uint8Array(bytes)
      : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  function createSecretKey(key, encoding) {
    if (typeof key !== 'string' && !args.isBytes(key)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('key', TYPES.slice(0, 4), key);
    }
    return new SecretKeyObject(copy(args.toBytes(key, 'key', encoding)));
  }

  // Os bytes de uma chave: os de um KeyObject, ou os que vieram direto.
  function bytesOf(key, encoding) {
    if (key instanceof SecretKeyObject) return key[BYTES];
    if (key instanceof KeyObject) {
      throw need('codes').ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key.type, 'secret');
    }
    if (typeof key !== 'string' && !args.isBytes(key)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('key', TYPES, key);
    }
    return args.toBytes(key, 'key', encoding);
  }

  return { TYPE: TYPE, HANDLE: HANDLE, KeyObject: KeyObject, createSecretKey: createSecretKey, bytesOf: bytesOf };
})
