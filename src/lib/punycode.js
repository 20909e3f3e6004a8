/* punycode.js -- o módulo punycode: nomes com acento escritos só com ASCII, e de volta.
 *
 * O Node já manda não usá-lo, mas há pacotes que o pedem. As contas são as de url/punycode. */
(function (native, need) {
  'use strict';

  var bare = need('url/punycode');

  // ---- textos e listas de códigos ----

  function ucs2decode(text) {
    return bare.codePoints(text);
  }

  function ucs2encode(points) {
    return points.map(bare.fromPoint).join('');
  }

  // ---- um nome, etiqueta por etiqueta; num endereço de e-mail, só o que vem depois do @ ----

  function eachLabel(text, change) {
    var at = text.indexOf('@');
    var before = at === -1 ? '' : text.slice(0, at + 1);
    return before + text.slice(at + 1).replace(/[\u3002\uff0e\uff61]/g, '.').split('.').map(change).join('.');
  }

  function toASCII(text) {
    return eachLabel(text, function (label) {
      return /[^\0-\x7f]/.test(label) ? 'xn--' + bare.encode(label) : label;
    });
  }

  function toUnicode(text) {
    return eachLabel(text, function (label) {
      return /^xn--/.test(label) ? decode(label.slice(4)) : label;
    });
  }

  function decode(text) {
    var end = text.lastIndexOf('-') + 1;
    var before = text.slice(0, end);
    if (/[^\0-\x7f]/.test(before)) throw new RangeError('Illegal input >= 0x80 (not a basic code point)');
    var plain = bare.decode(before + text.slice(end).toLowerCase());
    if (plain === undefined) throw new RangeError('Invalid input');
    return plain;
  }

  return {
    version: '2.1.0',
    ucs2: { decode: ucs2decode, encode: ucs2encode },
    decode: decode,
    encode: bare.encode,
    toASCII: toASCII,
    toUnicode: toUnicode
  };
})
