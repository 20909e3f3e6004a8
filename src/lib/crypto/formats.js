/* crypto/formats.js -- as formas de dar uma chave, e as de a escrever.
 *
 * Uma chave chega como texto PEM, como bytes, como um KeyObject, ou num objeto { key, format, type,
 * passphrase }. */
(function (native, need) {
  'use strict';

  var args = need('crypto/args');
  var keys = need('crypto/keys');
  var TYPES = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
  var WITH_OBJECTS = TYPES.concat(['KeyObject', 'CryptoKey']);
  var PUBLIC = ['pkcs1', 'spki'], PRIVATE = ['pkcs1', 'pkcs8', 'sec1'];
  var STRUCTURES = { pkcs1: 'type-specific', sec1: 'type-specific', pkcs8: 'PrivateKeyInfo', spki: 'SubjectPublicKeyInfo' };

  function codes() { return need('codes'); }


  function formatOf(options, usual) {
    if (options.format === undefined && usual) return usual;
    if (options.format === 'pem') return 'PEM';
    if (options.format === 'der') return 'DER';
    if (options.format === 'jwk') {
      throw need('codes/absent').error('o formato jwk de um par de chaves',
        'ele traz os números da chave, que são grandes demais para o motor; use pem ou der');
    }
    throw codes().ERR_INVALID_ARG_VALUE('options.format', options.format);
  }

  function checkType(options, format, allowed) {
    if (options.type === undefined && format === 'PEM') return;
    if (allowed.indexOf(options.type) < 0) throw codes().ERR_INVALID_ARG_VALUE('options.type', options.type);
  }

  // O handle da chave. `isPublic`: basta a metade pública; `takesObject`: um KeyObject também serve.
  function read(key, isPublic, takesObject) {
    if (key instanceof keys.KeyObject) return fromObject(key, isPublic, takesObject);
    if (typeof key === 'string' || args.isBytes(key)) return decode(key, 'PEM', isPublic);
    if (typeof key === 'object' && key !== null) return fromOptions(key, isPublic, takesObject);
    throw codes().ERR_INVALID_ARG_TYPE('key', takesObject || isPublic ? WITH_OBJECTS : TYPES, key);
  }

  function fromObject(key, isPublic, takesObject) {
    if (!takesObject && !(isPublic && key.type === 'private')) {
      if (isPublic) throw codes().ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key.type, 'private');
      throw codes().ERR_INVALID_ARG_TYPE('key', TYPES, key);
    }
    if (key.type === 'secret' || (!isPublic && key.type !== 'private')) {
      throw codes().ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key.type, isPublic ? 'private or public' : 'private');
    }
    return key[keys.HANDLE];
  }

  function fromOptions(options, isPublic, takesObject) {
    var key = options.key;
    if (key instanceof keys.KeyObject) return fromObject(key, isPublic, takesObject);
    var format = formatOf(options, 'PEM');
    if (typeof key !== 'string' && !args.isBytes(key)) {
      throw codes().ERR_INVALID_ARG_TYPE('key.key', takesObject || isPublic ? WITH_OBJECTS : TYPES, key);
    }
    checkType(options, format, isPublic ? PUBLIC.concat(PRIVATE) : PRIVATE);
    var passphrase = options.passphrase;
    if (passphrase !== undefined && passphrase !== null) passphrase = args.toBytes(passphrase, 'key.passphrase', options.encoding);
    return decode(args.toBytes(key, 'key', options.encoding), format, isPublic, passphrase);
  }

  function decode(key, format, isPublic, passphrase) {
    return native.readKey(args.toBytes(key, 'key'), format, isPublic, passphrase === null ? undefined : passphrase);
  }

  // ---- escrever ----

  function write(handle, options, isPublic) {
    need('validators').validateObject(options, 'options');
    var format = formatOf(options);
    checkType({ type: options.type }, 'DER', isPublic ? PUBLIC : PRIVATE);
    var type = options.type, kind = native.keyType(handle);
    if (type === 'pkcs1' && kind !== 'rsa') {
      throw codes().ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('pkcs1', 'can only be used for RSA keys');
    }
    if (type === 'sec1' && kind !== 'ec') {
      throw codes().ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('sec1', 'can only be used for EC keys');
    }
    var secret = isPublic ? undefined : cipherOf(options, format);
    var structure = secret && type === 'pkcs8' ? 'EncryptedPrivateKeyInfo' : STRUCTURES[type];
    var bytes = native.writeKey(handle, format, structure, isPublic, secret && secret.cipher, secret && secret.passphrase);
    return format === 'PEM' ? bytes.toString('latin1') : bytes;
  }

  function cipherOf(options, format) {
    if (options.cipher === undefined || options.cipher === null) return undefined;
    need('validators').validateString(options.cipher, 'options.cipher');
    if (format === 'DER' && options.type !== 'pkcs8') {
      throw codes().ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS(options.type, 'does not support encryption');
    }
    if (native.cipherInfo(options.cipher) === undefined) {
      throw codes().coded(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
    }
    return { cipher: options.cipher, passphrase: args.toBytes(options.passphrase, 'options.passphrase') };
  }

  return { read: read, write: write };
})
