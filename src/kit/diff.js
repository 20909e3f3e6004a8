/* diff.js -- dois textos alinhados linha a linha, com os invisíveis à vista. */
'use strict';

var paint = require('./paint');
var t = require('./words').of('block');

var LONGEST = 400, SHOWN = 60;

// Espaços no fim, tabulações e outros invisíveis ficam à vista.
function visible(line) {
  return line.replace(/\t/g, '→').replace(/\r/g, '␍').replace(/ +$/, function (spaces) {
    return spaces.replace(/ /g, '·');
  }).replace(/[\u0000-\u001f\u007f\u200b\ufeff]/g, function (c) {
    return '\\u' + ('000' + c.charCodeAt(0).toString(16)).slice(-4);
  });
}

// A tabela da maior subsequência comum: lengths[i][j] linhas em comum de a[i..] e b[j..].
function commonLengths(a, b) {
  var lengths = [];
  for (var i = a.length; i >= 0; i--) {
    lengths[i] = [];
    for (var j = b.length; j >= 0; j--) {
      if (i === a.length || j === b.length) lengths[i][j] = 0;
      else if (a[i] === b[j]) lengths[i][j] = 1 + lengths[i + 1][j + 1];
      else lengths[i][j] = Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

// Alinha as duas saídas: '  ' igual, '- ' só no esperado, '+ ' só no obtido.
function lines(expected, obtained) {
  var a = expected.split('\n').slice(0, LONGEST);
  var b = obtained === '' ? [] : obtained.split('\n').slice(0, LONGEST);
  var lengths = commonLengths(a, b), out = [], i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      out.push('  ' + a[i++]);
      j++;
    } else if (j >= b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      out.push(paint.green('- ' + visible(a[i++])));
    } else {
      out.push(paint.red('+ ' + visible(b[j++])));
    }
  }
  if (b.length === 0) out.push(paint.red('+') + ' ' + t('nothing'));
  return out.slice(0, SHOWN);
}

module.exports = { lines: lines, visible: visible, commonLengths: commonLengths };
