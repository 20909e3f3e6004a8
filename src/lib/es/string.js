/* es/string.js -- os métodos de String que vieram depois do ES5. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var MAX_LENGTH = 536870888; // o maior texto do V8
  // O que trim tira (o \s do ES5 mais o espaço sem quebra U+FEFF).
  var START_SPACE = /^[\s\ufeff\u00a0]+/;
  var END_SPACE = /[\s\ufeff\u00a0]+$/;

  function pad(text, length, filler) {
    var missing = check.integer(length) - text.length;
    var fill = filler === undefined ? ' ' : String(filler);
    if (missing <= 0 || fill === '') return '';
    if (text.length + missing > MAX_LENGTH) throw new RangeError('Invalid string length');
    return fill.repeat(Math.ceil(missing / fill.length)).slice(0, missing);
  }

  // Cada pedaço de texto com metades soltas de um par (surrogates), uma a uma.
  function isLone(text, i) {
    var code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdfff) return false;
    if (code < 0xdc00) return !((text.charCodeAt(i + 1) & 0xfc00) === 0xdc00);
    return !((text.charCodeAt(i - 1) & 0xfc00) === 0xd800);
  }

  function isWellFormed() {
    var text = check.string(this, 'isWellFormed');
    for (var i = 0; i < text.length; i++) {
      if (isLone(text, i)) return false;
    }
    return true;
  }

  function toWellFormed() {
    var text = check.string(this, 'toWellFormed');
    var result = '';
    var start = 0;
    for (var i = 0; i < text.length; i++) {
      if (!isLone(text, i)) continue;
      result += text.slice(start, i) + '\ufffd';
      start = i + 1;
    }
    return result + text.slice(start);
  }

  function raw(strings) {
    var pieces = check.object(check.object(strings).raw);
    var length = check.length(pieces);
    var result = '';
    for (var i = 0; i < length; i++) {
      if (i > 0 && i < arguments.length) result += String(arguments[i]);
      result += String(pieces[i]);
    }
    return result;
  }

  // Os métodos que embrulham em HTML: 'a'.link('b') é '<a href="b">a</a>'.
  function wrapper(method, tag, attribute) {
    return function (value) {
      var text = check.string(this, method);
      var open = attribute === undefined ? '' : ' ' + attribute + '="' + String(value).replace(/"/g, '&quot;') + '"';
      return '<' + tag + open + '>' + text + '</' + tag + '>';
    };
  }

  return {
    raw: raw,

    at: function (position) {
      var text = check.string(this, 'at');
      var index = check.integer(position);
      if (index < 0) index += text.length;
      return index < 0 || index >= text.length ? undefined : text[index];
    },

    padStart: function (length, filler) {
      var text = check.string(this, 'padStart');
      return pad(text, length, filler) + text;
    },

    padEnd: function (length, filler) {
      var text = check.string(this, 'padEnd');
      return text + pad(text, length, filler);
    },

    trimStart: function () {
      return check.string(this, 'trimLeft').replace(START_SPACE, '');
    },

    trimEnd: function () {
      return check.string(this, 'trimRight').replace(END_SPACE, '');
    },

    isWellFormed: isWellFormed,
    toWellFormed: toWellFormed,

    normalize: function (form) {
      return need('es/normalize').normalize(check.string(this, 'normalize'), form);
    },

    localeCompare: function (other, locales, options) {
      var text = check.string(this, 'localeCompare');
      return need('es/collate').compare(text, String(other), locales, options);
    },

    anchor: wrapper('anchor', 'a', 'name'),
    big: wrapper('big', 'big'),
    blink: wrapper('blink', 'blink'),
    bold: wrapper('bold', 'b'),
    fixed: wrapper('fixed', 'tt'),
    fontcolor: wrapper('fontcolor', 'font', 'color'),
    fontsize: wrapper('fontsize', 'font', 'size'),
    italics: wrapper('italics', 'i'),
    link: wrapper('link', 'a', 'href'),
    small: wrapper('small', 'small'),
    strike: wrapper('strike', 'strike'),
    sub: wrapper('sub', 'sub'),
    sup: wrapper('sup', 'sup')
  };
})
