/* columns.js -- duas ordens lado a lado na tela, alinhadas, com a primeira diferença marcada.
 *
 * A marca é sempre uma palavra e um sinal (=, ≠); a cor, se houver, só os repete. */
'use strict';

var align = require('../screen/align');
var cells = require('../screen/cells');
var paint = require('../screen/paint');
var t = require('../words').of('compare');

var MARGIN = 6;    // "  12 ": o número da linha
var AROUND = 6;    // quantas linhas iguais se mostram antes da diferença
var AFTER = 24;    // e quantas depois
var WINDOW = 300;  // até onde se alinha depois da diferença: o alinhamento custa o quadrado

function own(items) {
  return items.filter(function (item) { return item.own; });
}

function width() {
  return process.stdout.isTTY ? paint.screenWidth() : 80;
}

// ---- A primeira diferença ----

// null se as duas ordens são iguais; senão { at, left, right }: a posição, e o que há nela de cada lado.
function firstDifference(leftItems, rightItems) {
  var left = own(leftItems), right = own(rightItems), i = 0;
  while (i < left.length && i < right.length && left[i].key === right[i].key) i++;
  if (i === left.length && i === right.length) return null;
  return { at: i, left: left[i], right: right[i] };
}

// Da diferença em diante, `item` ainda acontece nesta lista?
function hasLater(items, difference, item) {
  return own(items).slice(difference.at).some(function (other) { return other.key === item.key; });
}

// ---- Alinhar ----

function keyOf(item) {
  return item.key;
}

// [{ left, right, equal }]: os pares iguais na mesma linha; entre dois deles, o que só há de cada lado.
function alignRows(left, right) {
  var rows = [];
  align.walk(align.pairs(left.map(keyOf), right.map(keyOf)), left.length, right.length, function (i, j) {
    rows.push({ left: left[i], right: right[j], equal: true });
  }, function (i, iEnd, j, jEnd) {
    for (; i < iEnd || j < jEnd; i++, j++) {
      rows.push({ left: i < iEnd ? left[i] : undefined, right: j < jEnd ? right[j] : undefined });
    }
  });
  return rows;
}

// O começo igual não precisa de alinhamento. Sem diferença, se um dos dois foi interrompido, o resto do outro
// não se mostra.
function rowsOf(leftItems, rightItems, difference) {
  var left = own(leftItems), right = own(rightItems), rows = [];
  var equal = difference ? difference.at : Math.min(left.length, right.length);
  for (var i = 0; i < equal; i++) rows.push({ left: left[i], right: right[i], equal: true });
  if (!difference) return rows;
  return rows.concat(alignRows(left.slice(equal, equal + WINDOW), right.slice(equal, equal + WINDOW)));
}

// Com --tudo, os assuntos internos de cada lado entram antes do item que os segue.
function withInternal(rows, leftItems, rightItems) {
  var sides = { left: leftItems.slice(), right: rightItems.slice() }, all = [];
  function internals(side, until) {
    var list = [];
    while (sides[side].length > 0 && sides[side][0] !== until) list.push(sides[side].shift());
    sides[side].shift();
    return list.filter(function (item) { return !item.own; });
  }
  rows.concat({ last: true }).forEach(function (row) {
    var left = row.left || row.last ? internals('left', row.left) : [];
    var right = row.right || row.last ? internals('right', row.right) : [];
    for (var i = 0; i < Math.max(left.length, right.length); i++) all.push({ left: left[i], right: right[i], internal: true });
    if (!row.last) all.push(row);
  });
  return all;
}

// ---- Desenhar ----

function cell(item, row, size) {
  if (!item) return cells.fit(row.internal ? '' : '·', size);
  return cells.fit((item.own ? '' : t('internal')) + item.label, size);
}

function drawRow(row, number, size) {
  var text = paint.padded('', MARGIN - 2 - String(number).length) + number + '  ' +
    cell(row.left, row, size) + (row.internal ? '   ' : row.equal ? ' = ' : ' ≠ ') + cell(row.right, row, size);
  text = text.replace(/ +$/, '');
  paint.say(row.internal ? paint.dim(text) : row.equal ? text : paint.red(text));
}

function rule(text) {
  var line = '── ' + text + ' ';
  paint.say(paint.bold(line + paint.repeat('─', width() - line.length)));
}

// Quais linhas se mostram: todas com --tudo; senão, as que cercam a diferença.
function isShown(i, difference, rows, all) {
  if (all || (!difference && rows.length <= 60)) return true;
  if (!difference) return i < 30 || i >= rows.length - 30;
  return i >= difference.at - AROUND && i < difference.at + AFTER;
}

function print(left, right, difference, all) {
  var size = Math.floor((width() - MARGIN - 3) / 2);
  var rows = rowsOf(left.items, right.items, difference);
  if (all) rows = withInternal(rows, left.items, right.items);
  paint.say(paint.bold(paint.padded('', MARGIN) + cells.fit(left.title, size) + '   ' + right.title));
  var number = 0, hidden = 0;
  rows.forEach(function (row, i) {
    if (!row.internal) number++;
    if (!isShown(i, difference, rows, all)) { hidden++; return; }
    if (hidden > 0) paint.say(paint.dim('      ' + t('equalLines', { count: hidden })));
    hidden = 0;
    if (difference && !row.internal && number === difference.at + 1) rule(t('split'));
    drawRow(row, row.internal ? '' : number, size);
  });
  if (hidden > 0) paint.say(paint.dim('      ' + t('moreLines', { count: hidden })));
}

module.exports = { own: own, width: width, firstDifference: firstDifference, hasLater: hasLater, print: print };
