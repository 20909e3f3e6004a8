/* buffer/text.js -- o que de `buffer` é raro: atob, btoa, transcode, isUtf8, isAscii. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var Buffer = need('buffer').Buffer;

  function invalidCharacter(message) {
    var error = codes.coded(Error, 5, message);
    Object.defineProperty(error, 'name', { value: 'InvalidCharacterError', configurable: true });
    return error;
  }

  // Texto em que cada caractere é um byte -> base64.
  function btoa(input) {
    var text = String(input);
    if (/[^\x00-\xff]/.test(text)) throw invalidCharacter('Invalid character');
    return Buffer.from(text, 'latin1').toString('base64');
  }

  // A volta. Ao contrário de Buffer.from, não perdoa caractere estranho nem sobra.
  function atob(input) {
    var text = String(input).replace(/[\t\n\f\r ]/g, '');
    if (text.length % 4 === 0) text = text.replace(/={1,2}$/, '');
    if (/[^A-Za-z0-9+/]/.test(text)) throw invalidCharacter('Invalid character');
    if (text.length % 4 === 1) throw invalidCharacter('The string to be decoded is not correctly encoded.');
    return Buffer.from(text, 'base64').toString('latin1');
  }

  // Um byte inválido volta como U+FFFD, que são outros bytes.
  function isUtf8(input) {
    var bytes = asBuffer(input);
    return Buffer.from(bytes.toString()).equals(bytes);
  }

  function isAscii(input) {
    return !/[^\x00-\x7f]/.test(asBuffer(input).toString('latin1'));
  }

  function asBuffer(input) {
    if (input instanceof ArrayBuffer) return Buffer.from(input);
    if (ArrayBuffer.isView(input) && !(input instanceof DataView)) {
      return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
    }
    throw codes.ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
  }

  var LIMITS = { latin1: 0xff, binary: 0xff, ascii: 0x7f, utf8: 0xffff, 'utf-8': 0xffff,
    utf16le: 0xffff, 'utf-16le': 0xffff, ucs2: 0xffff, 'ucs-2': 0xffff };

  // De uma codificação a outra; o que não existe no destino vira '?'.
  function transcode(source, fromEncoding, toEncoding) {
    if (!(source instanceof Uint8Array)) {
      throw codes.ERR_INVALID_ARG_TYPE('source', ['Buffer', 'Uint8Array'], source);
    }
    if (source.length === 0) return Buffer.alloc(0);
    var from = String(fromEncoding).toLowerCase();
    var to = String(toEncoding).toLowerCase();
    if (!LIMITS[from] || !LIMITS[to]) {
      var error = codes.coded(Error, 'U_ILLEGAL_ARGUMENT_ERROR',
        'Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]');
      error.errno = 1;
      throw error;
    }
    var text = Buffer.prototype.toString.call(source, from);
    if (LIMITS[to] < 0xffff) {
      text = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^]/g, function (character) {
        return character.length === 1 && character.charCodeAt(0) <= LIMITS[to] ? character : '?';
      });
    }
    return Buffer.from(text, to);
  }

  return { atob: atob, btoa: btoa, isUtf8: isUtf8, isAscii: isAscii, transcode: transcode };
})
