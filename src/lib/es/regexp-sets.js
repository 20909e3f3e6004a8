/* es/regexp-sets.js -- conjuntos de caracteres, como listas de faixas [início, fim] em ordem. */
(function (native, need) {
  'use strict';

  var MAX_CODE = 0x10ffff;
  var DIGITS = [[48, 57]];
  var WORDS = [[48, 57], [65, 90], [95, 95], [97, 122]];
  var SPACES = [[9, 13], [32, 32], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029],
    [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]];
  var NAMED = { d: DIGITS, w: WORDS, s: SPACES };
  var LINE_ENDS = [[10, 10], [13, 13], [0x2028, 0x2029]];

  function normalize(ranges) {
    var result = [];
    ranges.slice().sort(function (a, b) { return a[0] - b[0]; }).forEach(function (range) {
      var last = result[result.length - 1];
      if (last !== undefined && range[0] <= last[1] + 1) last[1] = Math.max(last[1], range[1]);
      else result.push([range[0], range[1]]);
    });
    return result;
  }

  function invert(ranges) {
    var result = [];
    var start = 0;
    ranges.forEach(function (range) {
      if (range[0] > start) result.push([start, range[0] - 1]);
      start = range[1] + 1;
    });
    if (start <= MAX_CODE) result.push([start, MAX_CODE]);
    return result;
  }

  // Acrescenta um caractere ou um conjunto inteiro.
  function add(ranges, item) {
    if (typeof item === 'number') {
      ranges.push([item, item]);
      return;
    }
    (item.negate ? invert(item.ranges) : item.ranges).forEach(function (range) { ranges.push(range); });
  }

  // As faixas de \p{nome}, ou undefined.
  function property(name) {
    var ranges = need('es/regexp-properties').find(name);
    return ranges === undefined ? undefined : normalize(ranges);
  }

  return {
    normalize: normalize,
    add: add,
    property: property,
    dot: function () { return { type: 'set', ranges: LINE_ENDS, negate: true }; },
    named: function (letter) {
      var lower = letter.toLowerCase();
      return { type: 'set', ranges: NAMED[lower], negate: letter !== lower };
    }
  };
})
