/* block.js -- um veredito na tela: o que aconteceu, onde, esperado × obtido, próximo passo.
 *
 * Serve à tela larga, à de 40 colunas e a quem ouve a tela: nenhuma linha passa da largura, e nada se diz só
 * com a cor. Os campos de um veredito estão em check.js. */
'use strict';

var fs = require('fs');
var path = require('path');
var cells = require('./cells');
var diff = require('./diff');
var explained = require('../explain/explained');
var invisible = require('./invisible');
var paint = require('./paint');
var title = require('./title');
var t = require('../words').of('block');

var MARGIN = 4;
var FRAMES = 3;     // quantos quadros da pilha ajudam
var SAID = 16;      // quantas linhas do que o programa disse
var TESTS = 12;     // quantos testes se listam

function width() {
  return paint.screenWidth() - MARGIN;
}

// Um texto em linhas que cabem, recuadas.
function prose(text) {
  return text.split('\n').reduce(function (list, line) { return list.concat(cells.wrap(invisible.tame(line), width())); }, []).map(function (line) {
    return line === '' ? '' : cells.spaces(MARGIN) + line;
  });
}

function proseOf(texts) {
  return (texts || []).reduce(function (list, text) { return list.concat(prose(text)); }, []);
}

// O que um programa disse: as linhas que cabem, com os caracteres de controle à vista.
function quoted(text) {
  var all = text.replace(/\n+$/, '').split('\n');
  var kept = prose(all.slice(0, SAID).map(function (line) { return invisible.visible(line).replace(/·+$/, ''); }).join('\n'));
  return all.length > SAID ? kept.concat(prose(t('moreLines', { count: all.length - SAID }))) : kept;
}

function section(name, lines) {
  return lines.length === 0 ? [] : cells.wrap(name, paint.screenWidth()).map(paint.bold).concat(lines);
}

function bare(text) {
  return text.replace(/\u001b\[\d+m/g, '');
}

// ---- Onde ----

// A linha do arquivo do aluno, se ele está aqui e a tem.
function sourceOf(exercise, where) {
  var file = path.join(exercise.folder, where.file);
  if (where.source !== undefined || where.line === undefined || !fs.existsSync(file)) return where.source;
  return fs.readFileSync(file, 'utf8').split('\n')[where.line - 1];
}

// A linha e, embaixo da coluna, um ^. Uma tabulação vale um espaço, para o ^ não se perder.
function sourceLines(source, where) {
  var text = invisible.visible(source.replace(/\s+$/, '').replace(/\t/g, ' '));
  var margin = '  ' + where.line + ' | ', size = width() - margin.length;
  var from = where.column > size - 4 ? where.column - Math.floor(size / 2) : 0;
  var lines = [margin + cells.excerpt(text, from, size)];
  if (where.column === undefined) return lines;
  var before = cells.width(text.slice(from, where.column - 1)) + (from > 0 ? 1 : 0);
  return lines.concat(cells.spaces(margin.length - 2) + '| ' + cells.spaces(before) + '^');
}

function whereLines(exercise, where) {
  if (where.line === undefined) return prose(where.file);
  var source = sourceOf(exercise, where);
  var lines = prose(where.column === undefined ? t('fileLine', where) : t('fileLineColumn', where));
  return source === undefined || source.trim() === '' ? lines : lines.concat(
    sourceLines(source, where).map(function (line) { return cells.spaces(MARGIN) + line; }));
}

function frameLines(frames) {
  return proseOf(frames.slice(0, FRAMES).map(function (frame) { return t('frame', frame); }));
}

// ---- O que se viu ----

function comparison(verdict) {
  var seen = diff.compare(verdict.expected, verdict.obtained || '', width());
  var name = t('expectedObtained'), legend = seen.sideBySide || paint.plain ? '' : '   ' + t('legend');
  var lines = seen.lines.map(function (line) { return cells.spaces(MARGIN) + line; });
  var fits = cells.width(name + legend) <= paint.screenWidth();
  if (!fits) lines.unshift(paint.dim(' ' + legend));
  return [paint.bold(name) + (fits ? paint.dim(legend) : '')].concat(lines, proseOf(seen.notes));
}

function seen(verdict) {
  if (verdict.expected !== undefined) return comparison(verdict);
  return verdict.obtained ? section(verdict.label || t('said'), quoted(verdict.obtained)) : [];
}

// ---- Os testes ----

var MARKS = {
  passed: function () { return paint.green('✓ ' + t('testPassed')); },
  failed: function () { return paint.red('✗ ' + t('testFailed')); },
  skipped: function () { return paint.dim('– ' + t('testSkipped')); }
};

// Se não cabem todos, os que não passam vêm antes de algum que passa; a ordem é sempre a do arquivo.
function chosen(tests) {
  var spare = TESTS - tests.filter(function (test) { return test.outcome === 'failed'; }).length;
  return tests.filter(function (test) { return test.outcome === 'failed' || spare-- > 0; }).slice(0, TESTS);
}

function testLines(tests) {
  var marks = tests.map(function (test) { return cells.width(bare(MARKS[test.outcome]())); });
  var widest = Math.max.apply(null, marks);
  var shown = chosen(tests).map(function (test) {
    var mark = MARKS[test.outcome]();
    return cells.spaces(MARGIN) + mark + cells.spaces(widest - cells.width(bare(mark)) + 2) +
      cells.cut(invisible.tame(test.name), width() - widest - 2);
  });
  return tests.length > TESTS ? shown.concat(prose(t('moreTests', { count: tests.length - TESTS }))) : shown;
}

// Com um teste só não há o que contar.
function tests(list) {
  if (!list || list.length < 2) return [];
  var right = list.filter(function (test) { return test.outcome === 'passed'; }).length;
  return section(t('tests', { right: right, total: list.length }), testLines(list));
}

// ---- O bloco ----

function nextStep(exercise, verdict) {
  var lines = prose(verdict.next || t('tryAgain', { number: exercise.number }));
  if (/\.\/kit (explicar|explain)/.test(verdict.next)) return lines; // já se disse onde ler
  var name = explained.nameIn([verdict.what, verdict.obtained].filter(Boolean).join('\n'));
  return name === null ? lines : lines.concat(prose(t('explain', { name: name })));
}

function failure(exercise, verdict) {
  return title.lines(exercise, paint.red('✗ ' + t('failed'))).concat('',
    section(t('what'), prose(verdict.what).concat(proseOf(verdict.notes))),
    verdict.where ? section(t('where'), whereLines(exercise, verdict.where).concat(frameLines(verdict.frames || []))) : [],
    seen(verdict),
    tests(verdict.tests),
    section(t('next'), nextStep(exercise, verdict)));
}

function passed(exercise, verdict) {
  var learnt = proseOf(exercise.objectives.map(function (objective) { return t('learnt', { objective: objective }); }));
  return title.lines(exercise, paint.green('✓ ' + t('passed'))).concat(learnt, proseOf(verdict.notes),
    prose(t('compareWithOurs', { number: exercise.number })).map(paint.dim), prose(t('goOn')).map(paint.dim));
}

// As linhas de um veredito.
function lines(exercise, verdict) {
  return verdict.outcome === 'passed' ? passed(exercise, verdict) : failure(exercise, verdict);
}

module.exports = { lines: lines };
