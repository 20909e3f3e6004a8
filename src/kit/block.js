/* block.js -- um veredito na tela: o que aconteceu, onde, esperado × obtido, próximo passo. */
'use strict';

var paint = require('./paint');
var diff = require('./diff');
var title = require('./title');
var t = require('./words').of('block');

function whereText(where) {
  if (where.line === undefined) return where.file;
  return t('fileLine', where) + (where.source ? '\n' + where.source : '');
}

function section(name, text) {
  return [paint.bold(name), text];
}

// O que se compara, ou o que o programa disse.
function seen(verdict) {
  if (verdict.expected !== undefined) {
    return section(t('expectedObtained') + paint.dim('   ' + t('legend')),
      paint.indent(diff.lines(verdict.expected, verdict.obtained).join('\n')));
  }
  return verdict.obtained ? section(verdict.label || t('said'), paint.indent(verdict.obtained)) : [];
}

function failure(exercise, verdict) {
  var out = [paint.red('✗ ' + t('failed')) + '  ' + title.of(exercise), ''];
  out = out.concat(section(t('what'), paint.prose(verdict.what)));
  if (verdict.where) out = out.concat(section(t('where'), paint.indent(whereText(verdict.where))));
  out = out.concat(seen(verdict));
  (verdict.notes || []).forEach(function (note) { out.push(paint.prose(note)); });
  return out.concat(section(t('next'), paint.prose(verdict.next || t('tryAgain', { number: exercise.number }))));
}

function passed(exercise) {
  var learnt = exercise.objectives.map(function (objective) { return paint.prose(t('learnt', { objective: objective })); });
  return [paint.green('✓ ' + t('passed')) + '  ' + title.of(exercise)].concat(learnt,
    paint.dim('    ' + t('compareWithOurs', { number: exercise.number })), paint.dim('    ' + t('goOn')));
}

// As linhas de um veredito.
function lines(exercise, verdict) {
  return verdict.outcome === 'passed' ? passed(exercise) : failure(exercise, verdict);
}

module.exports = { lines: lines };
