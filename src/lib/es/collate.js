/* es/collate.js -- a ordem das palavras no dicionário: 'ação' antes de 'bola', e 'a' antes de 'A'.
 *
 * Três níveis, um só decide quando o anterior empata: a letra (sinais, algarismos, letras), o
 * acento, a maiúscula. É a ordem do Unicode no que toca a textos em português e inglês. */
(function (native, need) {
  'use strict';

  var locale = need('es/intl-locale');
  var SETTINGS = need.hidden('collator');
  // Os sinais vêm antes dos algarismos, nesta ordem.
  var SIGNS = '_-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
  var ACCENTS = '\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0328\u0327\u0304';
  var LEVELS = { base: 1, accent: 2, 'case': 3, variant: 3 };

  // O lugar de uma letra sem acento: espaços, sinais, algarismos, letras.
  function weight(char) {
    var code = char.codePointAt(0);
    if (/\s/.test(char)) return code - 1000000;
    var sign = SIGNS.indexOf(char);
    if (sign >= 0) return sign - 900000;
    if (char >= '0' && char <= '9') return code - 500000;
    if (code < 128 && !/[a-z]/.test(char)) return code - 800000;
    return code;
  }

  // A palavra em três listas: letras, acentos e maiúsculas, uma posição por letra.
  function keyOf(text, options) {
    var key = { letters: [], accents: [], cases: [] };
    Array.from(text.normalize('NFD')).forEach(function (char) {
      var accent = ACCENTS.indexOf(char);
      var last = key.letters.length - 1;
      if (accent >= 0 && last >= 0) {
        key.accents[last] += accent + 1;
        return;
      }
      var lower = char.toLowerCase();
      if (options.ignorePunctuation && weight(lower) < -600000) return;
      key.letters.push(weight(lower));
      key.accents.push(0);
      key.cases.push(char === lower ? 0 : 1);
    });
    return key;
  }

  function compareLists(a, b) {
    var length = Math.min(a.length, b.length);
    for (var i = 0; i < length; i++) {
      if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
    }
    return a.length === b.length ? 0 : a.length < b.length ? -1 : 1;
  }

  // Com numeric, '10' vem depois de '9': antes de cada número entra quantos algarismos ele tem.
  function countDigits(key) {
    var zero = weight('0');
    function isDigit(value) { return value >= zero && value <= zero + 9; }
    var counted = { letters: [], accents: key.accents, cases: key.cases };
    for (var i = 0; i < key.letters.length; i++) {
      if (isDigit(key.letters[i]) && !isDigit(key.letters[i - 1])) {
        while (key.letters[i] === zero && isDigit(key.letters[i + 1])) i++; // 007 é 7
        var end = i;
        while (isDigit(key.letters[end])) end++;
        counted.letters.push(zero + end - i);
      }
      counted.letters.push(key.letters[i]);
    }
    return counted;
  }

  function order(a, b, options) {
    var x = keyOf(a, options), y = keyOf(b, options);
    if (options.numeric) {
      x = countDigits(x);
      y = countDigits(y);
    }
    var level = LEVELS[options.sensitivity];
    var result = compareLists(x.letters, y.letters);
    if (result === 0 && level >= 2 && options.sensitivity !== 'case') result = compareLists(x.accents, y.accents);
    if (result === 0 && level >= 3) result = compareLists(x.cases, y.cases) * (options.caseFirst === 'upper' ? -1 : 1);
    return result;
  }

  function read(locales, given) {
    var options = given === undefined ? {} : Object(given);
    var found = locale.resolve(locales);
    return {
      locale: found.lang === 'pt' ? 'pt' : found.locale, // a ordem é a mesma em todo o português
      usage: locale.pick(options, 'usage', ['sort', 'search'], 'sort', 'Collator'),
      sensitivity: locale.pick(options, 'sensitivity', ['base', 'accent', 'case', 'variant'], 'variant', 'Collator'),
      ignorePunctuation: Boolean(options.ignorePunctuation),
      collation: 'default',
      numeric: Boolean(options.numeric),
      caseFirst: locale.pick(options, 'caseFirst', ['upper', 'lower', 'false'], 'false', 'Collator')
    };
  }

  function Collator(locales, options) {
    var self = this instanceof Collator ? this : Object.create(Collator.prototype);
    Object.defineProperty(self, SETTINGS, { value: read(locales, options) });
    return self;
  }

  locale.service(Collator, 'Collator', {
    resolvedOptions: function () { return Object.assign({}, this[SETTINGS]); }
  });
  locale.bound(Collator, 'compare', SETTINGS, function (settings, a, b) { return order(String(a), String(b), settings); });

  return {
    Collator: Collator,
    compare: function (a, b, locales, options) { return order(a, b, read(locales, options)); }
  };
})
