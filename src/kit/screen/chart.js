/* chart.js -- barras de texto: cada medida e, embaixo, a do aluno, na mesma escala.
 *
 * Só se comparam no comprimento valores da mesma unidade. O número e a palavra dizem tudo; quem ouve a tela não
 * recebe barras. */
'use strict';

var cells = require('./cells');
var measures = require('../judge/measures');
var paint = require('./paint');
var t = require('../words').of('measure');

var FULL = '█', LIGHT = '░';

// Quatro algarismos bastam: "2,033 ms".
function amount(value, unit) {
  return measures.show(Number(value.toPrecision(4))) + (unit ? ' ' + unit : '');
}

function spread(row) {
  if (row.values.length < 2) return '';
  return t('spread', { min: amount(Math.min.apply(null, row.values), ''), max: amount(Math.max.apply(null, row.values), row.unit) });
}

// O maior valor de cada unidade é a barra inteira.
function scales(rows) {
  var scale = {};
  rows.forEach(function (row) {
    var most = Math.max(measures.median(row.values), row.mine ? row.mine.value : 0);
    scale[row.unit] = Math.max(scale[row.unit] || 0, most);
  });
  return scale;
}

function bar(value, scale, size, sign) {
  var length = scale > 0 ? Math.round(size * Math.max(0, value) / scale) : 0;
  return cells.fit(paint.repeat(sign, value > 0 ? Math.max(1, length) : 0), size);
}

function verdictOf(row) {
  if (row.verdict === undefined) return '';
  return row.verdict ? paint.green('✓ ' + t('inside')) : paint.red('✗ ' + t('outside'));
}

function tailWidthOf(rows) {
  return Math.max.apply(null, rows.map(function (row) {
    return Math.max(cells.width(spread(row)), row.verdict === undefined ? 0 : cells.width(t(row.verdict ? 'inside' : 'outside')) + 2);
  }));
}

// O tamanho das barras: o que sobra na linha ou, se é pouco, o que sobra sem o que vem depois do número.
function barSize(rows, room) {
  var beside = room - tailWidthOf(rows) - 2;
  return Math.min(40, beside >= 12 ? beside : room);
}

// O que vem depois do número cabe na linha, ou vai para a de baixo.
function withTail(line, tail, tailWidth) {
  if (tail === '') return [line];
  return cells.width(line) + 2 + tailWidth <= paint.screenWidth() ? [line + '  ' + tail] : [line, '    ' + tail];
}

function rowLines(row, scale, sizes) {
  var middle = measures.median(row.values), tail = spread(row);
  function line(name, value, sign) {
    return '  ' + cells.fit(name, sizes.name) + '  ' + bar(value, scale, sizes.bar, sign) + '  ' + amount(value, row.unit);
  }
  var out = withTail(line(row.name, middle, FULL), tail && paint.dim(tail), cells.width(tail));
  if (!row.mine) return out;
  return out.concat(withTail(line('  ' + t('mine'), row.mine.value, LIGHT), verdictOf(row),
    Math.max(cells.width(t('inside')), cells.width(t('outside'))) + 2));
}

function spoken(row) {
  var out = [t('spokenMeasure', { name: row.name, value: amount(measures.median(row.values), row.unit) }) + (spread(row) ? ', ' + spread(row) : '')];
  if (!row.mine) return out;
  return out.concat(t('spokenMine', { value: amount(row.mine.value, row.unit), verdict: verdictOf(row) }));
}

// rows: [{ name, unit, values, mine: { value } se há, verdict: true | false se foi julgada }]
function lines(rows) {
  if (paint.plain) return rows.reduce(function (out, row) { return out.concat(spoken(row)); }, []);
  var scale = scales(rows), names = rows.map(function (row) { return cells.width(row.name); }).concat(cells.width(t('mine')) + 2);
  var sizes = { name: Math.min(Math.max.apply(null, names), Math.floor(paint.screenWidth() / 3)) };
  sizes.bar = barSize(rows, paint.screenWidth() - sizes.name - 16);
  return rows.reduce(function (out, row) { return out.concat(rowLines(row, scale[row.unit], sizes)); }, []);
}

module.exports = { lines: lines };
