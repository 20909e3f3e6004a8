/* changes.js -- o que mudou entre dois textos: as linhas alinhadas e, dentro de uma linha, os pedaços diferentes. */
'use strict';

var align = require('./align');
var invisible = require('./invisible');

var LONGEST = 100;  // quantas linhas se alinham de uma vez: alinhar custa o quadrado
var WINDOWS = 3;    // e quantas vezes: depois disso já não se mostra
var GAP = 24;       // e, entre duas iguais, em quantas se procuram as parecidas: mais que isso não se mostra
var LONG = 1000;    // uma linha mais comprida se recorta em volta da primeira diferença
var SIMILAR = 0.4;  // a partir daqui, duas linhas são a mesma linha mudada

// ---- Dentro de uma linha ----

// O maior n para o qual isSame(n) vale, sabendo que vale para todo número menor que ele.
function longestSame(most, isSame) {
  var low = 0, high = most;
  while (low < high) {
    var middle = Math.ceil((low + high) / 2);
    if (isSame(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonStart(a, b) {
  return longestSame(Math.min(a.length, b.length), function (n) { return a.slice(0, n) === b.slice(0, n); });
}

function commonEnd(a, b, from) {
  return longestSame(Math.min(a.length, b.length) - from, function (n) {
    return a.slice(a.length - n) === b.slice(b.length - n);
  });
}

// Palavras, espaços e sinais: uma diferença se mostra por pedaços que se leem.
function tokens(line) {
  return line.match(/\s+|[\w\u00c0-\u024f]+|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g) || [];
}

function lengthOf(list) {
  return list.join('').length;
}

// Um pedaço sem o que os dois lados ainda têm em comum nas pontas; null se não sobra nada.
function piece(left, leftText, right, rightText) {
  var start = commonStart(leftText, rightText), end = commonEnd(leftText, rightText, start);
  if (leftText === rightText) return null;
  return { left: left + start, leftLength: leftText.length - start - end,
    right: right + start, rightLength: rightText.length - start - end };
}

// [{ left, leftLength, right, rightLength }]: onde estão, em caracteres, os pedaços que diferem.
function pieces(a, b) {
  var start = commonStart(a, b), end = commonEnd(a, b, start), list = [];
  var left = tokens(a.slice(start, a.length - end)), right = tokens(b.slice(start, b.length - end));
  var common = left.length * right.length > LONGEST * LONGEST ? [] : align.pairs(left, right).filter(function (pair) {
    return /\S/.test(left[pair.i]); // dois espaços iguais não aproximam nada
  });
  align.walk(common, left.length, right.length, function () {}, function (i, iEnd, j, jEnd) {
    list.push(piece(start + lengthOf(left.slice(0, i)), left.slice(i, iEnd).join(''),
      start + lengthOf(right.slice(0, j)), right.slice(j, jEnd).join('')));
  });
  return list.filter(Boolean);
}

// De 0 (nada em comum) a 1 (iguais): o começo e o fim iguais, ou as palavras que estão nas duas. Recebe as linhas
// como { line, words }, com as palavras já separadas: cada uma se compara com muitas.
function similarity(a, b) {
  var longest = Math.max(a.line.length, b.line.length), start = commonStart(a.line, b.line);
  var near = (start + commonEnd(a.line, b.line, start)) / longest;
  if (near >= SIMILAR) return near;
  return lengthOf(a.words.filter(function (word) { return b.words.indexOf(word) >= 0; })) / longest;
}

function weight(a, b) {
  var value = similarity(a, b);
  return value >= SIMILAR ? value : 0;
}

function withWords(line) {
  return { line: line, words: line.length > LONG ? [] : tokens(line) };
}

// ---- As linhas ----

function row(kind, left, leftNumber, right, rightNumber) {
  return { kind: kind, left: left, leftNumber: leftNumber, right: right, rightNumber: rightNumber };
}

// Um trecho em que nada é igual: linhas parecidas fazem par (mudaram), as outras faltam ou sobram.
function gapRows(a, b, i, j) {
  var list = [];
  var couples = align.pairs(a.slice(0, GAP).map(withWords), b.slice(0, GAP).map(withWords), weight);
  if (a.length === 1 && b.length === 1) couples = [{ i: 0, j: 0 }];
  align.walk(couples, a.length, b.length, function (x, y) {
    list.push(row(a[x] === b[y] ? 'same' : 'changed', a[x], i + x + 1, b[y], j + y + 1));
  }, function (x, xEnd, y, yEnd) {
    for (; x < xEnd; x++) list.push(row('missing', a[x], i + x + 1));
    for (; y < yEnd; y++) list.push(row('extra', undefined, undefined, b[y], j + y + 1));
  });
  return list;
}

// Os pares de linhas iguais, de janela em janela: cada uma começa onde acabou o último par da anterior.
function commonLines(left, right) {
  var list = [], i = 0, j = 0;
  for (var n = 0; n < WINDOWS && i < left.length && j < right.length; n++) {
    var found = align.pairs(left.slice(i, i + LONGEST), right.slice(j, j + LONGEST)).map(function (pair) {
      return { i: i + pair.i, j: j + pair.j };
    });
    var last = found[found.length - 1];
    list = list.concat(found);
    i = last ? last.i + 1 : i + LONGEST;
    j = last ? last.j + 1 : j + LONGEST;
  }
  return list;
}

// [{ kind, left, leftNumber, right, rightNumber }]: kind é same, changed, missing (só no esperado) ou
// extra (só no obtido). O começo e o fim iguais não precisam de alinhamento.
function rows(a, b) {
  var list = [], start = 0, end = 0;
  function same(i, j) {
    list.push(row('same', a[i], i + 1, b[j], j + 1));
  }
  for (; start < a.length && start < b.length && a[start] === b[start]; start++) same(start, start);
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  var left = a.slice(start, a.length - end), right = b.slice(start, b.length - end);
  var common = commonLines(left, right);
  align.walk(common, left.length, right.length, function (i, j) { same(start + i, start + j); },
    function (i, iEnd, j, jEnd) {
      list = list.concat(gapRows(left.slice(i, iEnd), right.slice(j, jEnd), start + i, start + j));
    });
  for (; end > 0; end--) same(a.length - end, b.length - end);
  return list;
}

// ---- Para mostrar ----

// As duas linhas a partir do mesmo lugar: um pouco antes de diferirem.
function clipped(left, right) {
  var from = Math.max(0, commonStart(left, right) - LONG / 2);
  function clip(line) { return (from > 0 ? '…' : '') + line.slice(from, from + LONG); }
  return left.length <= LONG && right.length <= LONG ? { left: left, right: right } : { left: clip(left), right: clip(right) };
}

function shownAlone(line) {
  return line === undefined ? undefined : invisible.visible(line.slice(0, LONG));
}

// Uma linha da comparação com os invisíveis à vista e os pedaços que diferem em `pieces`. Os acentos soltos só se
// mostram quando são eles a diferença. Custa caro, e por isso só se faz para as linhas que se vão ver.
function shown(one) {
  if (one.kind !== 'changed') {
    return row(one.kind, shownAlone(one.left), one.leftNumber, shownAlone(one.right), one.rightNumber);
  }
  var clip = clipped(one.left, one.right), accents = clip.left.normalize('NFC') === clip.right.normalize('NFC');
  var whole = row('changed', invisible.visible(clip.left, accents), one.leftNumber,
    invisible.visible(clip.right, accents), one.rightNumber);
  whole.pieces = pieces(whole.left, whole.right);
  return whole;
}

module.exports = { rows: rows, shown: shown };
