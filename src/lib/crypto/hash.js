/* crypto/hash.js -- Hash e Hmac: resumos que se alimentam aos poucos, ou como streams.
 *
 * HANDLE é o resumo em C; FINISHED diz que digest() já foi chamado; RESULT são os bytes, que um
 * stream pode entregar depois de digest(), e digest() depois do fim do stream. */
(function (native, need) {
  'use strict';

  var LazyTransform = need('crypto/lazy-transform');
  var args = need('crypto/args');
  var Buffer = need('buffer').Buffer;
  var HANDLE = need.hidden('handle');
  var FINISHED = need.hidden('finished');
  var RESULT = need.hidden('result');

  function start(hash, handle, options) {
    hash[HANDLE] = handle;
    hash[FINISHED] = false;
    hash[RESULT] = null;
    LazyTransform.call(hash, options);
  }

  function outputLength(options) {
    var length = typeof options === 'object' && options !== null ? options.outputLength : undefined;
    if (length !== undefined) need('validators').validateUint32(length, 'options.outputLength');
    return length;
  }

  function checkOpen(hash) {
    if (hash[FINISHED]) throw need('codes').ERR_CRYPTO_HASH_FINALIZED();
  }

  // ---- Hash ----

  function Hash(algorithm, options) {
    if (!(this instanceof Hash)) return new Hash(algorithm, options);
    need('validators').validateString(algorithm, 'algorithm');
    start(this, native.hash(algorithm, outputLength(options)), options);
  }
  Object.setPrototypeOf(Hash.prototype, LazyTransform.prototype);
  Object.setPrototypeOf(Hash, LazyTransform);

  Hash.prototype.copy = function copy(options) {
    checkOpen(this);
    var length = outputLength(options);
    var other = Object.create(Hash.prototype);
    start(other, native.copy(this[HANDLE], length), options);
    return other;
  };

  Hash.prototype._transform = function (chunk, encoding, callback) {
    native.update(this[HANDLE], chunk, encoding);
    callback();
  };

  Hash.prototype._flush = function (callback) {
    this.push(resultOf(this));
    callback();
  };

  Hash.prototype.update = function update(data, encoding) {
    checkOpen(this);
    args.checkData(data, encoding);
    if (!native.update(this[HANDLE], data, encoding)) throw need('codes').ERR_CRYPTO_HASH_UPDATE_FAILED();
    return this;
  };

  function resultOf(hash) {
    if (hash[RESULT] === null) hash[RESULT] = native.digest(hash[HANDLE]);
    return hash[RESULT];
  }

  // Um nome de codificação desconhecido não é um erro: vem um Buffer.
  function finish(hash, bytes, encoding) {
    hash[FINISHED] = true;
    encoding = encoding ? String(encoding) : '';
    return Buffer.isEncoding(encoding) ? bytes.toString(encoding) : bytes;
  }

  Hash.prototype.digest = function digest(outputEncoding) {
    checkOpen(this);
    return finish(this, resultOf(this), outputEncoding);
  };

  // ---- Hmac ----

  function Hmac(hmac, key, options) {
    if (!(this instanceof Hmac)) return new Hmac(hmac, key, options);
    need('validators').validateString(hmac, 'hmac');
    var bytes = need('crypto/keys').bytesOf(key, args.textOption(options, 'encoding'));
    start(this, native.hmac(hmac, bytes), options);
  }
  Object.setPrototypeOf(Hmac.prototype, LazyTransform.prototype);
  Object.setPrototypeOf(Hmac, LazyTransform);

  Hmac.prototype.update = Hash.prototype.update;
  Hmac.prototype._transform = Hash.prototype._transform;

  // Só a primeira vez, por digest() ou pelo fim do stream, leva os bytes; as outras, nenhum.
  function takeOnce(hmac) {
    return hmac[RESULT] === null ? resultOf(hmac) : Buffer.alloc(0);
  }

  Hmac.prototype._flush = function (callback) {
    this.push(takeOnce(this));
    callback();
  };

  Hmac.prototype.digest = function digest(outputEncoding) {
    return finish(this, takeOnce(this), outputEncoding);
  };

  // ---- de uma vez ----

  function once(algorithm, input, outputEncoding) {
    need('validators').validateString(algorithm, 'algorithm');
    if (typeof input !== 'string' && !ArrayBuffer.isView(input)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('input', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
    }
    if (outputEncoding === undefined) return native.hashOnce(algorithm, input, 'hex');
    need('validators').validateString(outputEncoding, 'outputEncoding');
    if (outputEncoding.toLowerCase() !== 'buffer' && !Buffer.isEncoding(outputEncoding)) {
      throw need('codes').ERR_INVALID_ARG_VALUE('outputEncoding', outputEncoding);
    }
    return native.hashOnce(algorithm, input, outputEncoding);
  }

  return { Hash: Hash, Hmac: Hmac, once: once };
})
