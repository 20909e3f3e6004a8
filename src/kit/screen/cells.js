/* cells.js -- quantas colunas um texto ocupa na tela, e como fazê-lo caber.
 *
 * Nem todo caractere ocupa uma: os ideogramas e os emojis ocupam duas, e um acento solto, nenhuma. */
'use strict';

var GLYPH = /[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g;
var NONE = /[\u0300-\u036f\u200b-\u200d\ufe0f]/;
// Com estes, o texto tem uma coluna por caractere: é quase todo o que se escreve, e olhar um por um demora.
var LATIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff]*$/;
var TWO = /[\ud800-\udfff\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

function glyphs(text) {
  return text.match(GLYPH) || [];
}

function columnsOf(glyph) {
  return NONE.test(glyph) ? 0 : TWO.test(glyph) ? 2 : 1;
}

function width(text) {
  if (LATIN.test(text)) return text.length;
  return glyphs(text).reduce(function (sum, glyph) { return sum + columnsOf(glyph); }, 0);
}

function spaces(count) {
  return new Array(Math.max(0, count) + 1).join(' ');
}

// O começo do texto que cabe em `size` colunas.
function head(text, size) {
  var kept = '', used = 0;
  glyphs(text).every(function (glyph) {
    used += columnsOf(glyph);
    if (used <= size) kept += glyph;
    return used <= size;
  });
  return kept;
}

// No máximo `size` colunas: o que sobra vira reticências.
function cut(text, size) {
  return width(text) <= size ? text : head(text, size - 1) + '…';
}

// Exatamente `size` colunas.
function fit(text, size) {
  text = cut(text, size);
  return text + spaces(size - width(text));
}

// O pedaço de `size` colunas que começa no caractere `from`, com reticências do lado em que falta algo.
function excerpt(text, from, size) {
  return from === 0 ? cut(text, size) : '…' + cut(text.slice(from), size - 1);
}

// As palavras de uma linha. Um comando do kit é uma só, para se poder copiar, se cabe em `size` colunas.
var COMMAND = /\.\/kit \S+(?: (?:\d\d\/\d\d|[A-Z_]{4,}))?(?: --[\w-]+)?/g;

function words(line, size) {
  return line.replace(COMMAND, function (command) {
    return command.length > size ? command : command.replace(/ /g, '\u0000');
  }).split(' ').map(function (word) { return word.replace(/\u0000/g, ' '); });
}

// Uma linha em várias de até `size` colunas: entre palavras; uma palavra maior que a linha se parte.
function wrap(line, size) {
  var lines = [], current = '';
  function push(word) {
    while (width(word) > size) {
      lines.push(head(word, size));
      word = word.slice(lines[lines.length - 1].length);
    }
    current = word;
  }
  words(line, size).forEach(function (word, i) {
    if (i > 0 && width(current) + 1 + width(word) <= size) {
      current += ' ' + word;
      return;
    }
    if (i > 0) lines.push(current);
    push(word);
  });
  return lines.concat(current);
}

module.exports = { width: width, spaces: spaces, cut: cut, fit: fit, excerpt: excerpt, words: words, wrap: wrap };
