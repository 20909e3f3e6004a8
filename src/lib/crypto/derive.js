/* crypto/derive.js -- pbkdf2, scrypt e hkdf: chaves a partir de senhas.
 *
 * Cada uma tem duas formas. A de callback confere tudo na hora, e lança; a conta é da equipe de
 * threads. A síncrona faz a mesma conta aqui, e o loop espera por ela. */
(function (native, need) {
  'use strict';

  var args = need('crypto/args');
  var MAX_LENGTH = need('buffer').kMaxLength;

  function checkCallback(callback) {
    need('validators').validateFunction(callback, 'callback');
  }

  // ---- pbkdf2 ----

  function runPbkdf2(password, salt, iterations, keylen, digest, callback, sync) {
    var validators = need('validators');
    validators.validateString(digest, 'digest');
    password = args.toBytes(password, 'password');
    salt = args.toBytes(salt, 'salt');
    validators.validateInt32(iterations, 'iterations', 1);
    validators.validateInt32(keylen, 'keylen', 0);
    if (!sync) checkCallback(callback);
    return native.pbkdf2(password, salt, iterations, keylen, digest, callback);
  }

  function pbkdf2(password, salt, iterations, keylen, digest, callback) {
    if (typeof digest === 'function') {
      callback = digest;
      digest = undefined;
    }
    runPbkdf2(password, salt, iterations, keylen, digest, callback, false);
  }

  function pbkdf2Sync(password, salt, iterations, keylen, digest) {
    return runPbkdf2(password, salt, iterations, keylen, digest, undefined, true);
  }

  // ---- scrypt ----

  // Cada número tem dois nomes, e zero quer dizer o padrão.
  var COSTS = [
    { name: 'N', other: 'cost', normal: 16384 },
    { name: 'r', other: 'blockSize', normal: 8 },
    { name: 'p', other: 'parallelization', normal: 1 }
  ];
  var MEMORY = 32 * 1024 * 1024;

  function readCost(options, cost) {
    var value = options[cost.name];
    if (value !== undefined) need('validators').validateUint32(value, cost.name);
    if (options[cost.other] !== undefined) {
      if (value !== undefined) throw need('codes').ERR_CRYPTO_SCRYPT_INVALID_PARAMETER();
      value = options[cost.other];
      need('validators').validateUint32(value, cost.other);
    }
    return value || cost.normal;
  }

  function runScrypt(password, salt, keylen, options, callback, sync) {
    password = args.toBytes(password, 'password');
    salt = args.toBytes(salt, 'salt');
    need('validators').validateInt32(keylen, 'keylen', 0);
    options = options || {};
    var costs = COSTS.map(function (cost) { return readCost(options, cost); });
    if (options.maxmem !== undefined) need('validators').validateInteger(options.maxmem, 'maxmem', 0);
    if (!sync) checkCallback(callback);
    return native.scrypt(password, salt, keylen, costs[0], costs[1], costs[2], options.maxmem || MEMORY, callback);
  }

  function scrypt(password, salt, keylen, options, callback) {
    if (callback === undefined) {
      callback = options;
      options = undefined;
    }
    runScrypt(password, salt, keylen, options, callback, false);
  }

  function scryptSync(password, salt, keylen, options) {
    return runScrypt(password, salt, keylen, options, undefined, true);
  }

  // ---- hkdf ----

  function keyBytes(key) {
    var keys = need('crypto/keys');
    if (key instanceof keys.KeyObject || typeof key === 'string' || args.isBytes(key)) return keys.bytesOf(key);
    throw need('codes').ERR_INVALID_ARG_TYPE('ikm',
      ['string', 'SecretKeyObject', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer'], key);
  }

  function byteSource(value, name) {
    if (typeof value === 'string') return args.fromText(value);
    if (args.isBytes(value)) return value;
    throw need('codes').ERR_INVALID_ARG_TYPE(name, ['string', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer'], value);
  }

  function runHkdf(digest, key, salt, info, keylen, callback, sync) {
    need('validators').validateString(digest, 'digest');
    key = keyBytes(key);
    salt = byteSource(salt, 'salt');
    info = byteSource(info, 'info');
    need('validators').validateInteger(keylen, 'length', 0, MAX_LENGTH);
    if (info.byteLength > 1024) {
      throw need('codes').ERR_OUT_OF_RANGE('info', 'must not contain more than 1024 bytes', info.byteLength);
    }
    if (!sync) checkCallback(callback);
    return native.hkdf(key, salt, info, keylen, digest, sync ? undefined : function (error, bytes) {
      if (error) callback(error);
      else callback(null, bytes.buffer);
    });
  }

  function hkdf(digest, key, salt, info, keylen, callback) {
    runHkdf(digest, key, salt, info, keylen, callback, false);
  }

  function hkdfSync(digest, key, salt, info, keylen) {
    return runHkdf(digest, key, salt, info, keylen, undefined, true).buffer;
  }

  return {
    pbkdf2: pbkdf2,
    pbkdf2Sync: pbkdf2Sync,
    scrypt: scrypt,
    scryptSync: scryptSync,
    hkdf: hkdf,
    hkdfSync: hkdfSync
  };
})
