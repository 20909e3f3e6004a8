/* buffer/encoder.js -- TextEncoder: texto -> bytes em UTF-8, como no navegador. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var codes = need('codes');
  var Buffer = need('buffer').Buffer;
  var MARK = need.hidden('textEncoder');

  function TextEncoder() {
    check.requireNew(this, TextEncoder);
    Object.defineProperty(this, MARK, { value: true });
  }

  function requireEncoder(encoder) {
    if (encoder === undefined || encoder === null || encoder[MARK] !== true) throw codes.ERR_INVALID_THIS('TextEncoder');
  }

  check.getter(TextEncoder.prototype, 'encoding', function () {
    requireEncoder(this);
    return 'utf-8';
  });

  // Um Uint8Array só dele, e não um Buffer.
  TextEncoder.prototype.encode = function encode() {
    requireEncoder(this);
    return new Uint8Array(Buffer.from(arguments[0] === undefined ? '' : check.text(arguments[0])));
  };

  // Só caracteres inteiros. Os lidos se contam pelos escritos: um surrogate sozinho vira U+FFFD, que
  // também é uma unidade.
  TextEncoder.prototype.encodeInto = function encodeInto(source, target) {
    requireEncoder(this);
    need('validators').validateString(source, 'src');
    if (!(target instanceof Uint8Array)) throw codes.ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', target);
    var bytes = Buffer.from(target.buffer, target.byteOffset, target.byteLength);
    var written = bytes.write(source);
    return { read: bytes.toString('utf8', 0, written).length, written: written };
  };

  Object.defineProperty(TextEncoder.prototype.encode, 'length', { value: 0 });
  need('classes').dress(TextEncoder, 0, function (depth, options) {
    requireEncoder(this);
    if (typeof depth === 'number' && depth < 0) return this;
    return need('inspect').inspect({ encoding: 'utf-8' }, options);
  });

  return TextEncoder;
})
