/* inspect/width.js -- quantas colunas da tela um texto ocupa. */
(function (native, need) {
  'use strict';

  // As sequências de controle do terminal: cores, cursor, título da janela.
  var CONTROL = new RegExp(
    '[\\u001B\\u009B][[\\]()#;?]*' +
    '(?:(?:(?:(?:;[-a-zA-Z\\d\\/\\#&.:=?%@~_]+)*' +
    '|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/\\#&.:=?%@~_]*)*)?' +
    '(?:\\u0007|\\u001B\\u005C|\\u009C))' +
    '|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?' +
    '[\\dA-PR-TZcf-nq-uy=><~]))', 'g');

  function strip(text) {
    if (text.indexOf('\u001b') < 0 && text.indexOf('\u009b') < 0) return text;
    return text.replace(CONTROL, '');
  }

  // Busca binária: o código está em alguma faixa [começo, fim] da lista?
  function inRanges(ranges, code) {
    var low = 0;
    var high = ranges.length / 2 - 1;
    while (low <= high) {
      var middle = (low + high) >> 1;
      if (code < ranges[2 * middle]) high = middle - 1;
      else if (code > ranges[2 * middle + 1]) low = middle + 1;
      else return true;
    }
    return false;
  }

  function codeWidth(code) {
    if (code < 127) return code >= 32 ? 1 : 0;
    if (code >= 0xA0 && code < 0x300 && code !== 0xAD) return 1;
    var unicode = need('inspect/unicode');
    return inRanges(unicode.zero, code) ? 0 : inRanges(unicode.wide, code) ? 2 : 1;
  }

  // `strips`: false se o texto não tem cores a descontar.
  function width(text, strips) {
    if (native.isPlain(text)) return text.length;
    if (strips !== false) text = strip(text);
    if (typeof text.normalize === 'function') text = text.normalize('NFC');
    var total = 0;
    for (var i = 0; i < text.length; i++) {
      var code = text.codePointAt(i);
      total += codeWidth(code);
      if (code > 0xFFFF) i++;
    }
    return total;
  }

  return { width: width, strip: strip };
})
