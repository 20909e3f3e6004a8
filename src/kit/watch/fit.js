/* fit.js -- linhas com cores que têm de caber na tela.
 *
 * O que o programa do aluno escreveu passa por aqui: as cores ficam; o resto que mexeria no terminal (limpar
 * a tela, mover o cursor, apitar) vira um sinal que se vê. */
'use strict';

var cells = require('../screen/cells');

var TOKEN = /\u001b\[[\d;]*m|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g;
var RESET = '\u001b[0m';
var COLORS = /\u001b\[[\d;]*m/g;
// Cada caractere é uma coluna, e nenhum mexe no terminal: é o caso de quase toda linha, e o rápido.
var SIMPLE = /^[ -~\u00a0-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f\u2713-\u2717]*$/;

function withoutColors(text) {
  return text.indexOf('\u001b') < 0 ? text : text.replace(COLORS, '');
}

function isColor(token) {
  return token.length > 1 && token.charAt(0) === '\u001b';
}

function visible(token) {
  var code = token.charCodeAt(0);
  if (token === '\t') return '    ';
  if (code < 32) return String.fromCharCode(0x2400 + code);
  return code === 127 || (code > 127 && code < 160) ? '\ufffd' : token;
}

// O texto em pedaços: { text, width, color }; uma cor não ocupa lugar.
function tokens(text) {
  return (text.match(TOKEN) || []).map(function (token) {
    if (isColor(token)) return { text: token, width: 0, color: true };
    return { text: visible(token), width: cells.width(visible(token)), color: false };
  });
}

function width(text) {
  var bare = withoutColors(text);
  if (SIMPLE.test(bare)) return bare.length;
  return tokens(text).reduce(function (sum, token) { return sum + token.width; }, 0);
}

// Fecha a cor que ficou aberta.
function closed(text) {
  return text.indexOf('\u001b') < 0 || text.slice(-RESET.length) === RESET ? text : text + RESET;
}

// Onde se parte a linha que vai de `from` a `to`: depois do último espaço, se ela não perde muito com isso.
function breakAt(list, from, to, size) {
  var lost = 0;
  for (var i = to; i > from && lost <= size / 3; i--) {
    if (list[i - 1].text === ' ') return i;
    lost += list[i - 1].width;
  }
  return to;
}

// Onde cada linha de até `size` colunas acaba.
function ends(list, size) {
  var found = [], from = 0, used = 0;
  list.forEach(function (token, i) {
    used += token.width;
    if (used <= size || i === from) return;
    from = breakAt(list, from, i, size);
    found.push(from);
    used = list.slice(from, i + 1).reduce(function (sum, each) { return sum + each.width; }, 0);
  });
  return found.concat(list.length);
}

// Uma linha em várias de até `size` colunas, cada uma com a cor que vinha da anterior.
function split(text, size) {
  var bare = withoutColors(text);
  if (bare.length <= size && SIMPLE.test(bare)) return [closed(text)];
  var list = tokens(text), from = 0, color = '';
  return ends(list, size).map(function (end) {
    var line = color;
    list.slice(from, end).forEach(function (token) {
      if (token.color) color = token.text === RESET ? '' : token.text;
      line += token.text;
    });
    from = end;
    return closed(line);
  });
}

// No máximo `size` colunas; o que sobra vira reticências.
function cut(text, size) {
  if (width(text) <= size) return split(text, Infinity)[0];
  var kept = '', room = size - 1;
  tokens(text).every(function (token) {
    room -= token.width;
    if (room >= 0) kept += token.text;
    return room >= 0;
  });
  return size < 1 ? '' : closed(kept) + '…';
}

// Um caminho perde o começo: o que interessa é o fim.
function cutStart(text, size) {
  if (cells.width(text) <= size) return text;
  return size < 2 ? cut(text, size) : '…' + text.slice(text.length - size + 1);
}

function padded(text, size) {
  return text + cells.spaces(size - width(text));
}

// Junta pedaços com `between`, em tantas linhas quantas for preciso.
function flow(words, between, size) {
  return words.reduce(function (lines, word) {
    var last = lines[lines.length - 1];
    if (last !== undefined && width(last + between + word) <= size) lines[lines.length - 1] = last + between + word;
    else lines.push(word);
    return lines;
  }, []);
}

module.exports = { width: width, split: split, cut: cut, cutStart: cutStart, padded: padded, flow: flow };
