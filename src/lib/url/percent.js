/* url/percent.js -- o que cada pedaço de uma URL escreve como %XX.
 *
 * Cada conjunto contém o anterior: o que é escapado na âncora também é na senha. Só o da busca e o
 * do caminho se separam. Fora do ASCII tudo é escapado, em UTF-8. */
(function (native, need) {
  'use strict';

  var PAIR = '[\\ud800-\\udbff][\\udc00-\\udfff]|';
  var CONTROLS = '\\0-\\x1f\\x7f-\\uffff';

  function set(more) {
    return new RegExp(PAIR + '[' + CONTROLS + more + ']', 'g');
  }

  var QUERY = ' "#<>';
  var PATH = QUERY + '?`{}';
  var sets = {
    control: set(''),
    fragment: set(' "<>`'),
    query: set(QUERY),
    specialQuery: set(QUERY + "'"),
    path: set(PATH),
    userinfo: set(PATH + '/:;=@[\\\\\\]^|')
  };

  function escape(char) {
    var code = char.charCodeAt(0);
    if (code >= 128) return encodeURIComponent(char);
    return (code < 16 ? '%0' : '%') + code.toString(16).toUpperCase();
  }

  // Um surrogate sem par não se escreve em UTF-8: vira U+FFFD.
  function wellFormed(text) {
    return /[\ud800-\udfff]/.test(text) ? text.toWellFormed() : text;
  }

  function encode(text, set) {
    return wellFormed(text).replace(sets[set], escape);
  }

  // De volta a texto; um '%' que não é de um %XX fica como está.
  function decode(text) {
    return text.indexOf('%') === -1 ? text : need('querystring').unescape(encode(text, 'control'));
  }

  return { encode: encode, decode: decode, wellFormed: wellFormed };
})
