/* crypto/sign.js -- assinar e conferir assinaturas; cifrar com a metade pública de uma chave.
 *
 * Assina-se o resumo dos dados: Sign e Verify são um resumo (crypto_hash.c) que, no fim, passa por
 * uma chave. */
(function (native, need) {
  'use strict';

  var Writable = need('stream').Writable;
  var args = need('crypto/args');
  var read = need('crypto/formats').read;
  var Buffer = need('buffer').Buffer;
  var HASH = need.hidden('hash');
  var NAME = need.hidden('name');

  function codes() { return need('codes'); }

  // ---- as opções que vêm com a chave ----

  function integer(key, name) {
    var value = key !== null && typeof key === 'object' ? key[name] : undefined;
    if (value === undefined) return undefined;
    if (value !== value >> 0) throw codes().ERR_INVALID_ARG_VALUE('options.' + name, value);
    return value;
  }

  // Numa assinatura de curva, os dois números podem vir em DER ou um atrás do outro.
  function isPlain(key) {
    var encoding = key !== null && typeof key === 'object' ? key.dsaEncoding : undefined;
    if (encoding === undefined || encoding === 'der') return false;
    if (encoding === 'ieee-p1363') return true;
    throw codes().ERR_INVALID_ARG_VALUE('options.dsaEncoding', encoding);
  }

  var CURVE_BYTES = { prime256v1: 32, secp256k1: 32, secp384r1: 48, secp521r1: 66 };

  function curveSize(handle) {
    return native.keyType(handle) === 'ec' ? CURVE_BYTES[native.keyDetails(handle).namedCurve] : undefined;
  }

  // DER: 30 tamanho 02 tamanho r 02 tamanho s. (O tamanho só passa de um byte na maior das curvas.)
  function toPlain(der, size) {
    var plain = Buffer.alloc(2 * size);
    var at = der[1] > 127 ? 3 : 2;
    for (var i = 0; i < 2; i++) {
      var number = der.slice(at + 2, at + 2 + der[at + 1]);
      at += 2 + der[at + 1];
      while (number.length > size) number = number.slice(1);
      number.copy(plain, (i + 1) * size - number.length);
    }
    return plain;
  }

  function toDer(plain, size) {
    if (plain.length !== 2 * size) return null;
    var body = Buffer.concat([integerToDer(plain.slice(0, size)), integerToDer(plain.slice(size))]);
    var head = body.length > 127 ? [0x30, 0x81, body.length] : [0x30, body.length];
    return Buffer.concat([Buffer.from(head), body]);
  }

  // Sem os zeros da frente, menos o que diz que o número não é negativo.
  function integerToDer(bytes) {
    var first = 0;
    while (first < bytes.length - 1 && bytes[first] === 0) first++;
    bytes = bytes.slice(first);
    if (bytes[0] > 127) bytes = Buffer.concat([Buffer.from([0]), bytes]);
    return Buffer.concat([Buffer.from([2, bytes.length]), bytes]);
  }

  // ---- o resumo passa pela chave ----

  function signDigest(name, digest, key) {
    var handle = read(key, false, true);
    var plain = isPlain(key);
    var signature = native.sign(handle, digest, name, integer(key, 'padding'), integer(key, 'saltLength'));
    var size = plain ? curveSize(handle) : undefined;
    return size === undefined ? signature : toPlain(signature, size);
  }

  // undefined se a assinatura nem tem o tamanho de uma.
  function verifyDigest(name, digest, key, signature) {
    var handle = read(key, true, true);
    var size = isPlain(key) ? curveSize(handle) : undefined;
    if (size !== undefined) signature = toDer(Buffer.from(signature), size);
    if (signature === null) return undefined;
    return native.verify(handle, digest, name, integer(key, 'padding'), integer(key, 'saltLength'), signature);
  }

  // ---- Sign e Verify ----

  function failure(Base, code, message) {
    var error = new Base(message);
    error.code = code;
    return error;
  }

  function start(self, algorithm, options) {
    need('validators').validateString(algorithm, 'algorithm');
    try {
      self[HASH] = need('crypto').createHash(algorithm);
    } catch (error) {
      throw error.code === 'ERR_CRYPTO_INVALID_DIGEST' || /not supported/.test(error.message)
        ? failure(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', 'Invalid digest') : error;
    }
    self[NAME] = algorithm;
    Writable.call(self, options);
  }

  function Sign(algorithm, options) {
    if (!(this instanceof Sign)) return new Sign(algorithm, options);
    start(this, algorithm, options);
  }
  function Verify(algorithm, options) {
    if (!(this instanceof Verify)) return new Verify(algorithm, options);
    start(this, algorithm, options);
  }

  // O resumo, enquanto não foi pedido.
  function hashOf(self) {
    if (self[HASH] !== null) return self[HASH];
    throw failure(Error, 'ERR_CRYPTO_INVALID_STATE', 'Not initialised');
  }

  function finish(self) {
    var digest = hashOf(self).digest();
    self[HASH] = null;
    return digest;
  }

  [Sign, Verify].forEach(function (Class) {
    Object.setPrototypeOf(Class.prototype, Writable.prototype);
    Object.setPrototypeOf(Class, Writable);
    Class.prototype._write = function (chunk, encoding, callback) {
      hashOf(this).update(chunk, encoding);
      callback();
    };
    Class.prototype.update = function update(data, encoding) {
      args.checkData(data, encoding);
      hashOf(this).update(data, encoding);
      return this;
    };
  });

  Sign.prototype.sign = function sign(options, encoding) {
    if (!options) throw codes().ERR_CRYPTO_SIGN_KEY_REQUIRED();
    var signature = signDigest(this[NAME], finish(this), options);
    return encoding && encoding !== 'buffer' ? signature.toString(encoding) : signature;
  };

  Verify.prototype.verify = function verify(options, signature, encoding) {
    var ok = verifyDigest(this[NAME], finish(this), options, args.toBytes(signature, 'signature', encoding));
    if (ok === undefined) throw failure(Error, 'ERR_CRYPTO_OPERATION_FAILED', 'Malformed signature');
    return ok;
  };

  // ---- de uma vez ----

  function checkOnce(algorithm, callback) {
    if (algorithm !== null && algorithm !== undefined) need('validators').validateString(algorithm, 'algorithm');
    if (callback !== undefined) need('validators').validateFunction(callback, 'callback');
  }

  // Com callback, a conta é da equipe de threads.
  function sign(algorithm, data, key, callback) {
    checkOnce(algorithm, callback);
    data = args.toBytes(data, 'data');
    if (!key) throw codes().ERR_CRYPTO_SIGN_KEY_REQUIRED();
    var padding = integer(key, 'padding'), salt = integer(key, 'saltLength'), plain = isPlain(key);
    var handle = read(key, false, true);
    var size = plain ? curveSize(handle) : undefined;
    function shape(signature) { return size === undefined ? signature : toPlain(signature, size); }
    if (!callback) return shape(native.signOnce(handle, data, algorithm, padding, salt, undefined));
    native.signOnce(handle, data, algorithm, padding, salt, function (error, signature) {
      if (error) callback(error);
      else callback(null, shape(signature));
    });
  }

  function verify(algorithm, data, key, signature, callback) {
    checkOnce(algorithm, callback);
    data = args.toBytes(data, 'data');
    if (!ArrayBuffer.isView(signature)) {
      throw codes().ERR_INVALID_ARG_TYPE('signature', ['Buffer', 'TypedArray', 'DataView'], signature);
    }
    var padding = integer(key, 'padding'), salt = integer(key, 'saltLength'), plain = isPlain(key);
    var handle = read(key, true, true);
    var size = plain ? curveSize(handle) : undefined;
    // Uma que nem tem o tamanho certo não é de ninguém.
    if (size !== undefined) signature = toDer(Buffer.from(signature), size) || Buffer.alloc(0);
    return native.verifyOnce(handle, data, algorithm, padding, salt, callback, signature);
  }

  // ---- cifrar para o dono da chave ----

  var OAEP = 4; // RSA_PKCS1_OAEP_PADDING

  function cipher(isPublic, run) {
    return function (options, buffer) {
      var settings = options !== null && typeof options === 'object' ? options : {};
      var handle = read(options, isPublic, true);
      var padding = settings.padding === undefined ? OAEP : settings.padding;
      if (settings.oaepHash !== undefined) need('validators').validateString(settings.oaepHash, 'key.oaepHash');
      return run(handle, args.toBytes(buffer, 'buffer', settings.encoding), padding, settings.oaepHash || 'sha1');
    };
  }

  return {
    Sign: Sign,
    Verify: Verify,
    createSign: function (algorithm, options) { return new Sign(algorithm, options); },
    createVerify: function (algorithm, options) { return new Verify(algorithm, options); },
    sign: sign,
    verify: verify,
    publicEncrypt: cipher(true, native.encrypt),
    privateDecrypt: cipher(false, native.decrypt)
  };
})
