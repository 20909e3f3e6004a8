/* url/idna.js -- nomes de máquina com acento: 'Maçã.com' -> 'xn--ma-tiap.com' (UTS 46).
 *
 * A norma diz, para cada caractere, em que ele se transforma, numa tabela de um megabyte. Dela, o que
 * importa sai do que a linguagem já sabe: minúsculas, a forma NFKC e as propriedades do Unicode. Ficam
 * de fora letras raras que a tabela proíbe uma a uma, e do que ela pede às escritas da direita para a
 * esquerda, o que não é não misturar. */
(function (native, need) {
  'use strict';

  var punycode = need('url/punycode');
  var NOT_ASCII = /[^\0-\x7f]/;
  var IGNORED = /[\u00ad\u034f\u180b-\u180d\u180f\u200b\u2060\u2064\ufe00-\ufe0f\ufeff]|\udb40[\udd00-\uddef]/g;
  var DOTS = /[\u3002\uff0e\uff61]/g;
  var VIRAMA = '[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0e3a\u0f84\u1039\u17d2]';
  var ARABIC = '[\u0620-\u08ff]';
  // U+200C e U+200D só valem onde mudam o desenho das letras vizinhas.
  var JOINED = new RegExp(VIRAMA + '[\u200c\u200d]|' + ARABIC + '\u200c(?=' + ARABIC + ')', 'g');

  // Feitas no primeiro nome com acento: as propriedades do Unicode custam a carregar.
  var made = null;
  function patterns() {
    if (made === null) {
      made = {
        forbidden: new RegExp('^\\p{M}|[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]|[\u115f\u1160\ufffd]', 'u'),
        letter: new RegExp('\\p{L}', 'u')
      };
    }
    return made;
  }

  // ---- o que cada caractere vira ----

  // null se ele não pode estar num nome: o que se desfaz em ponto não separa nada.
  function mapOne(char) {
    if (char === '\u1e9e') return 'ss';
    var mapped = char.toLowerCase().normalize('NFKC').toLowerCase().normalize('NFKC');
    return char !== '.' && mapped.indexOf('.') !== -1 ? null : mapped;
  }

  function map(domain) {
    var chars = Array.from(domain.replace(IGNORED, '').replace(DOTS, '.')).map(mapOne);
    return chars.indexOf(null) !== -1 ? null : chars.join('').normalize('NFC');
  }

  // ---- o que um nome pode ter ----

  var RIGHT_TO_LEFT = /[\u05be-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
  var ARABIC_DIGITS = /[\u0660-\u0669]/;

  function mixesDirections(label) {
    if (label.search(RIGHT_TO_LEFT) === -1) return false;
    return patterns().letter.test(label.replace(RIGHT_TO_LEFT, '')) ||
      (ARABIC_DIGITS.test(label) && /\d/.test(label));
  }

  function isValid(label) {
    return !patterns().forbidden.test(label.replace(JOINED, '')) && !mixesDirections(label);
  }

  // O nome por trás de 'xn--…', ou null: só vale se codificado de novo dá o mesmo.
  function decodeLabel(label) {
    var decoded = punycode.decode(label.slice(4));
    if (decoded === undefined || !NOT_ASCII.test(decoded) || punycode.encode(decoded) !== label.slice(4)) return null;
    return map(decoded) === decoded && isValid(decoded) ? decoded : null;
  }

  function isEncoded(label) {
    return label.slice(0, 4) === 'xn--';
  }

  function encodeLabel(label) {
    if (isEncoded(label)) return decodeLabel(label) === null ? null : label;
    if (!NOT_ASCII.test(label)) return label;
    return isValid(label) ? 'xn--' + punycode.encode(label) : null;
  }

  // ---- o nome inteiro ----

  // null se o nome não é válido.
  function toASCII(domain) {
    var mapped = NOT_ASCII.test(domain) ? map(domain) : domain.toLowerCase();
    if (mapped === null) return null;
    if (!NOT_ASCII.test(mapped) && mapped.indexOf('xn--') === -1) return mapped;
    var labels = mapped.split('.').map(encodeLabel);
    return labels.indexOf(null) !== -1 ? null : labels.join('.');
  }

  // Um pedaço que não se decodifica fica como está.
  function toUnicode(domain) {
    return domain.split('.').map(function (label) {
      return (isEncoded(label) && decodeLabel(label)) || label;
    }).join('.');
  }

  return { toASCII: toASCII, toUnicode: toUnicode };
})
