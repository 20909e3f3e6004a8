/* crypto/cipher.js -- Cipheriv e Decipheriv: cifrar e decifrar aos poucos, ou como streams. */
(function (native, need) {
  'use strict';

  var LazyTransform = need('crypto/lazy-transform');
  var args = need('crypto/args');
  var HANDLE = need.hidden('handle');
  var NO_TAG = -1;

  // ---- as duas classes ----

  function lengthOption(options, name) {
    var value = options ? options[name] : undefined;
    if (value === undefined || value === null) return NO_TAG;
    if (value >>> 0 !== value) throw need('codes').ERR_INVALID_ARG_VALUE('options.' + name, value);
    return value;
  }

  function start(self, name, key, iv, options, encrypts) {
    need('validators').validateString(name, 'cipher');
    key = need('crypto/keys').bytesOf(key, args.textOption(options, 'encoding'));
    iv = iv === null ? null : args.toBytes(iv, 'iv');
    self[HANDLE] = native.cipher(name, key, iv, encrypts, lengthOption(options, 'authTagLength'));
    self._decoder = null;
    LazyTransform.call(self, options);
  }

  function Cipheriv(cipher, key, iv, options) {
    if (!(this instanceof Cipheriv)) return new Cipheriv(cipher, key, iv, options);
    start(this, cipher, key, iv, options, true);
  }

  function Decipheriv(cipher, key, iv, options) {
    if (!(this instanceof Decipheriv)) return new Decipheriv(cipher, key, iv, options);
    start(this, cipher, key, iv, options, false);
  }

  // ---- o que as duas fazem ----

  function transform(chunk, encoding, callback) {
    this.push(native.cipherUpdate(this[HANDLE], chunk, encoding));
    callback();
  }

  function flush(callback) {
    try {
      this.push(native.cipherFinal(this[HANDLE]));
    } catch (error) {
      callback(error);
      return;
    }
    callback();
  }

  // Um caractere pode ficar partido entre dois pedaços: quem espera pela outra parte é o decoder.
  function decoderFor(self, encoding) {
    if (!need('buffer').Buffer.isEncoding(encoding)) throw need('codes').ERR_UNKNOWN_ENCODING(encoding);
    var StringDecoder = need('string_decoder').StringDecoder;
    var fresh = new StringDecoder(encoding);
    if (self._decoder && self._decoder.encoding !== fresh.encoding) {
      throw need('codes').ERR_INTERNAL_ASSERTION('Cannot change encoding');
    }
    self._decoder = self._decoder || fresh;
    return self._decoder;
  }

  function isText(outputEncoding) {
    return outputEncoding && outputEncoding !== 'buffer';
  }

  function update(data, inputEncoding, outputEncoding) {
    args.checkData(data, inputEncoding);
    var bytes = native.cipherUpdate(this[HANDLE], data, inputEncoding);
    return isText(outputEncoding) ? decoderFor(this, outputEncoding).write(bytes) : bytes;
  }

  function final(outputEncoding) {
    var bytes = native.cipherFinal(this[HANDLE]);
    return isText(outputEncoding) ? decoderFor(this, outputEncoding).end(bytes) : bytes;
  }

  function check(ok, operation) {
    if (!ok) throw need('codes').ERR_CRYPTO_INVALID_STATE(operation);
  }

  function setAutoPadding(autoPadding) {
    check(native.setAutoPadding(this[HANDLE], !!autoPadding), 'setAutoPadding');
    return this;
  }

  function getAuthTag() {
    var tag = native.getAuthTag(this[HANDLE]);
    check(tag !== undefined, 'getAuthTag');
    return tag;
  }

  function setAuthTag(buffer, encoding) {
    check(native.setAuthTag(this[HANDLE], args.toBytes(buffer, 'buffer', encoding)), 'setAuthTag');
    return this;
  }

  function setAAD(buffer, options) {
    var encoding = args.textOption(options, 'encoding');
    lengthOption(options, 'plaintextLength');
    check(native.setAAD(this[HANDLE], args.toBytes(buffer, 'aadbuf', encoding)), 'setAAD');
    return this;
  }

  [Cipheriv, Decipheriv].forEach(function (Class) {
    Object.setPrototypeOf(Class.prototype, LazyTransform.prototype);
    Object.setPrototypeOf(Class, LazyTransform);
    Class.prototype._transform = transform;
    Class.prototype._flush = flush;
    Class.prototype.update = update;
    Class.prototype.final = final;
    Class.prototype.setAutoPadding = setAutoPadding;
    Class.prototype.setAAD = setAAD;
  });
  Cipheriv.prototype.getAuthTag = getAuthTag;
  Decipheriv.prototype.setAuthTag = setAuthTag;

  return { Cipheriv: Cipheriv, Decipheriv: Decipheriv };
})
