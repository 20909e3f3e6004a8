/* diff.js -- o esperado e o obtido na tela: alinhados, com números de linha, o pedaço que difere marcado por um
 * ^ embaixo, e os trechos iguais dobrados.
 *
 * Lado a lado onde a tela é larga e as linhas curtas; senão, uma embaixo da outra. Nenhuma linha passa de `width`
 * colunas: uma comprida se corta em volta da diferença. O sinal diz tudo; a cor só o repete. */
'use strict';

var cells = require('./cells');
var changes = require('./changes');
var paint = require('./paint');
var remarks = require('./remarks');
var t = require('../words').of('diff');

var AROUND = 3;      // quantas linhas iguais se mostram de cada lado de uma diferença
var MOST = 24;       // quantas linhas se comparam numa tela que ainda se lê
var SIDE_BY_SIDE = 90;

function linesOf(text) {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

// ---- Dobrar e cortar ----

// As linhas a até AROUND de uma diferença.
function nearOnes(rows) {
  var near = [];
  rows.forEach(function (row, i) {
    if (row.kind === 'same') return;
    for (var j = Math.max(0, i - AROUND); j <= i + AROUND; j++) near[j] = true;
  });
  return near;
}

// Um trecho igual comprido vira { kind: 'fold', count }.
function fold(rows) {
  var near = nearOnes(rows), list = [], hidden = [];
  function flush() {
    if (hidden.length > 2) list.push({ kind: 'fold', count: hidden.length });
    else list.push.apply(list, hidden);
    hidden = [];
  }
  rows.forEach(function (row, i) {
    if (!near[i]) return hidden.push(row);
    flush();
    list.push(row);
  });
  flush();
  return list;
}

function limit(rows, most) {
  return rows.length <= most ? rows : rows.slice(0, most).concat({ kind: 'more', count: rows.length - most });
}

function summary(row) {
  return paint.dim(t(row.kind === 'fold' ? 'folded' : 'more', row));
}

// ---- Marcar ----

function trimEnd(line) {
  return line.replace(/ +$/, '');
}

// A linha de ^ que vai embaixo de um texto; `side` é 'left' ou 'right'. Onde falta algo, marca o lugar.
function carets(row, side, text) {
  var line = '';
  row.pieces.forEach(function (piece) {
    line += cells.spaces(cells.width(text.slice(0, piece[side])) - line.length);
    line += paint.repeat('^', Math.max(1, cells.width(text.substr(piece[side], piece[side + 'Length']))));
  });
  return line;
}

// Um texto e a sua linha de ^, em `size` colunas; se não cabem, a janela começa um pouco antes da diferença.
function marked(row, side, size) {
  var text = row[side], marks = row.pieces ? carets(row, side, text) : '';
  if (cells.width(text) <= size) return { text: text, marks: cells.cut(marks, size) };
  var from = row.pieces ? Math.max(0, row.pieces[0].left - Math.floor(size / 3)) : 0;
  return { text: cells.excerpt(text, from, size), marks: cells.cut(from === 0 ? marks : ' ' + marks.slice(from), size).replace(/…$/, '') };
}

// ---- Uma embaixo da outra ----

var LOOK = { left: { sign: '- ', color: paint.green }, right: { sign: '+ ', color: paint.red } };

function stacked(rows, width) {
  var digits = digitsOf(rows), size = width - digits - 4;
  function one(row, side) {
    var part = marked(row, side, size);
    var line = LOOK[side].color(trimEnd(LOOK[side].sign + number(row[side + 'Number'], digits) + '  ' + part.text));
    return part.marks && side === 'right' ? [line, LOOK[side].color(cells.spaces(digits + 4) + part.marks)] : [line];
  }
  return rows.reduce(function (out, row) {
    if (row.kind === 'fold' || row.kind === 'more') return out.concat(summary(row));
    if (row.kind === 'same') return out.concat(trimEnd('  ' + number(row.rightNumber, digits) + '  ' + cells.cut(row.right, size)));
    return out.concat(row.left === undefined ? [] : one(row, 'left'), row.right === undefined ? [] : one(row, 'right'));
  }, []);
}

function digitsOf(rows) {
  return Math.max.apply(null, rows.map(function (row) {
    return String(Math.max(row.leftNumber || 0, row.rightNumber || 0)).length;
  }));
}

function number(value, digits) {
  var text = value === undefined ? '' : String(value);
  return cells.spaces(digits - text.length) + text;
}

// ---- Lado a lado ----

var MIDDLE = { same: ' = ', changed: ' ≠ ', missing: ' - ', extra: ' + ' };

function half(row, side, digits, size) {
  return cells.fit(number(row[side + 'Number'], digits) + '  ' + (row[side] === undefined ? '' : row[side]), size);
}

function sideBySide(rows, width, names) {
  var digits = digitsOf(rows), size = Math.floor((width - 3) / 2), margin = cells.spaces(digits + 2);
  var out = [paint.dim(cells.fit(margin + names.left, size) + '   ' + margin + names.right)];
  rows.forEach(function (row) {
    if (row.kind === 'fold' || row.kind === 'more') return out.push(summary(row));
    var line = trimEnd(half(row, 'left', digits, size) + MIDDLE[row.kind] + half(row, 'right', digits, size));
    out.push(row.kind === 'same' ? line : row.kind === 'missing' ? paint.green(line) : paint.red(line));
    if (!row.pieces) return;
    out.push(paint.red(cells.fit(margin + carets(row, 'left', row.left), size) + '   ' + margin + carets(row, 'right', row.right)));
  });
  return out;
}

function fitsInHalf(rows, width) {
  var size = Math.floor((width - 3) / 2) - digitsOf(rows) - 2;
  return rows.every(function (row) {
    return cells.width(row.left || '') <= size && cells.width(row.right || '') <= size;
  });
}

// ---- Sem desenho: para quem ouve a tela ----

function spoken(rows, width, names) {
  return rows.reduce(function (out, row) {
    if (row.kind === 'fold' || row.kind === 'more') return out.concat(summary(row));
    if (row.kind === 'same') return out.concat(t('spoken', { name: t('equal'), number: row.rightNumber, text: row.right }));
    return out.concat(
      row.left === undefined ? [] : t('spoken', { name: names.left, number: row.leftNumber, text: row.left }),
      row.right === undefined ? [] : t('spoken', { name: names.right, number: row.rightNumber, text: row.right }));
  }, []);
}

function wrapAll(lines, width) {
  return lines.reduce(function (out, line) { return out.concat(cells.wrap(line, width)); }, []);
}

// ---- O que se pede daqui ----

function draw(left, right, width, names, most) {
  var rows = limit(fold(changes.rows(linesOf(left), linesOf(right))), most).map(function (row) {
    return row.count === undefined ? changes.shown(row) : row;
  });
  if (paint.plain) return { lines: wrapAll(spoken(rows, width, names), width), sideBySide: false };
  var beside = width >= SIDE_BY_SIDE && left !== '' && right !== '' && fitsInHalf(rows, width);
  return { lines: beside ? sideBySide(rows, width, names) : stacked(rows, width), sideBySide: beside };
}

// { lines, notes, sideBySide }: as linhas da comparação, em até `width` colunas, e o que dizer dela em palavras.
function compare(expected, obtained, width) {
  var drawn = draw(expected, obtained, width, { left: t('expected'), right: t('obtained') }, MOST);
  if (obtained === '' && !paint.plain) drawn.lines.push(paint.red('+ ' + t('nothing')));
  drawn.notes = remarks.on(expected, obtained);
  return drawn;
}

// As linhas da diferença entre dois textos que não são esperado e obtido; names diz o que são.
function between(left, right, width, names) {
  var drawn = draw(left, right, width, names, Infinity);
  return drawn.sideBySide || paint.plain ? drawn.lines : [paint.dim(t('legendOf', names))].concat(drawn.lines);
}

// A resposta do aluno e a nossa.
function withOurs(mine, ours, width) {
  return between(mine, ours, width, { left: t('mine'), right: t('ours') });
}

module.exports = { compare: compare, between: between, withOurs: withOurs };
