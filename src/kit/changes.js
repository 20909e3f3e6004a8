/* changes.js -- o que mudou entre dois textos: as linhas alinhadas e, dentro de uma linha, os pedaços diferentes. */
'use strict';

var align = require('./align');
var invisible = require('./invisible');

var LONGEST = 200;  // quantas linhas diferentes se alinham: alinhar custa o quadrado
var GAP = 30;       // e, entre duas iguais, em quantas se procuram as parecidas: mais que isso não se mostra
var SIMILAR = 0.4;  // a partir daqui, duas linhas são a mesma linha mudada

// ---- Dentro de uma linha ----

function commonStart(a, b) {
  var i = 0;
  while (i < a.length && i < b.length && a.charAt(i) === b.charAt(i)) i++;
  return i;
}

function commonEnd(a, b, from) {
  var i = 0;
  while (i < a.length - from && i < b.length - from && a.charAt(a.length - 1 - i) === b.charAt(b.length - 1 - i)) i++;
  return i;
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

// De 0 (nada em comum) a 1 (iguais): o começo e o fim iguais, ou as palavras que estão nas duas.
function similarity(a, b) {
  var longest = Math.max(a.length, b.length), start = commonStart(a, b);
  var near = (start + commonEnd(a, b, start)) / longest;
  if (near >= SIMILAR || longest > LONGEST) return near;
  var others = tokens(b);
  return lengthOf(tokens(a).filter(function (token) { return others.indexOf(token) >= 0; })) / longest;
}

function weight(a, b) {
  var value = similarity(a, b);
  return value >= SIMILAR ? value : 0;
}

// ---- As linhas ----

function row(kind, left, leftNumber, right, rightNumber) {
  return { kind: kind, left: left, leftNumber: leftNumber, right: right, rightNumber: rightNumber };
}

// Os acentos soltos só se mostram quando são eles a diferença.
function changed(left, leftNumber, right, rightNumber) {
  var accents = left.normalize('NFC') === right.normalize('NFC');
  var whole = row('changed', invisible.visible(left, accents), leftNumber, invisible.visible(right, accents), rightNumber);
  whole.pieces = pieces(whole.left, whole.right);
  return whole;
}

// Um trecho em que nada é igual: linhas parecidas fazem par (mudaram), as outras faltam ou sobram.
function gapRows(a, b, i, j) {
  var list = [];
  var couples = align.pairs(a.slice(0, GAP), b.slice(0, GAP), weight);
  if (a.length === 1 && b.length === 1) couples = [{ i: 0, j: 0 }];
  align.walk(couples, a.length, b.length, function (x, y) {
    list.push(changed(a[x], i + x + 1, b[y], j + y + 1));
  }, function (x, xEnd, y, yEnd) {
    for (; x < xEnd; x++) list.push(row('missing', invisible.visible(a[x]), i + x + 1));
    for (; y < yEnd; y++) list.push(row('extra', undefined, undefined, invisible.visible(b[y]), j + y + 1));
  });
  return list;
}

// [{ kind, left, leftNumber, right, rightNumber, pieces }]: kind é same, changed, missing (só no esperado) ou
// extra (só no obtido). O começo e o fim iguais não precisam de alinhamento.
function rows(a, b) {
  var list = [], start = 0, end = 0;
  function same(i, j) {
    list.push(row('same', invisible.visible(a[i]), i + 1, invisible.visible(b[j]), j + 1));
  }
  for (; start < a.length && start < b.length && a[start] === b[start]; start++) same(start, start);
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  var left = a.slice(start, a.length - end), right = b.slice(start, b.length - end);
  var common = align.pairs(left.slice(0, LONGEST), right.slice(0, LONGEST));
  align.walk(common, left.length, right.length, function (i, j) { same(start + i, start + j); },
    function (i, iEnd, j, jEnd) {
      list = list.concat(gapRows(left.slice(i, iEnd), right.slice(j, jEnd), start + i, start + j));
    });
  for (; end > 0; end--) same(a.length - end, b.length - end);
  return list;
}

module.exports = { rows: rows, pieces: pieces };
