/* buffer/encoder.js -- TextEncoder: texto -> bytes em UTF-8, como no navegador. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var Buffer = need('buffer').Buffer;
  var MARK = need.hidden('textEncoder');

  function TextEncoder() {
    if (!(this instanceof TextEncoder)) {
      throw new TypeError("Class constructor TextEncoder cannot be invoked without 'new'");
    }
    Object.defineProperty(this, MARK, { value: true });
  }

  function check(encoder) {
    if (encoder === undefined || encoder === null || encoder[MARK] !== true) throw codes.ERR_INVALID_THIS('TextEncoder');
  }

  Object.defineProperty(TextEncoder.prototype, 'encoding', {
    get: function () {
      check(this);
      return 'utf-8';
    },
    enumerable: true,
    configurable: true
  });

  // Um Uint8Array só dele, e não um Buffer.
  TextEncoder.prototype.encode = function encode() {
    check(this);
    return new Uint8Array(Buffer.from(arguments[0] === undefined ? '' : need('es/check').text(arguments[0])));
  };

  // Só caracteres inteiros. Os lidos se contam pelos escritos: um surrogate sozinho vira U+FFFD, que
  // também é uma unidade.
  TextEncoder.prototype.encodeInto = function encodeInto(source, target) {
    check(this);
    need('validators').validateString(source, 'src');
    if (!(target instanceof Uint8Array)) throw codes.ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', target);
    var bytes = Buffer.from(target.buffer, target.byteOffset, target.byteLength);
    var written = bytes.write(source);
    return { read: bytes.toString('utf8', 0, written).length, written: written };
  };

  Object.defineProperty(TextEncoder.prototype.encode, 'length', { value: 0 });
  need('url/classes')(TextEncoder, 0, function (depth, options) {
    check(this);
    if (typeof depth === 'number' && depth < 0) return this;
    return need('inspect').inspect({ encoding: 'utf-8' }, options);
  });

  return TextEncoder;
})
