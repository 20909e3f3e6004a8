/* title.js -- como se chama um exercício na tela, e se já foi feito. */
'use strict';

var cells = require('./cells');
var paint = require('./paint');
var t = require('../words').of('screen');

function of(exercise) {
  return exercise.number + '  ' + exercise.title +
    paint.dim('  (' + t('kind' + exercise.kind) + ', ' + t('minutes', exercise) + ')');
}

// Com os pontos também.
function long(exercise) {
  return exercise.number + '  ' + exercise.title +
    paint.dim('  (' + [t('kind' + exercise.kind), t('minutes', exercise), t('points', exercise)].join(', ') + ')');
}

function widthOf(text) {
  return cells.width(text.replace(/\u001b\[\d+m/g, ''));
}

// Com os pontos, se cabem em `size` colunas.
function fitting(exercise, size) {
  return widthOf(long(exercise)) <= size ? long(exercise) : of(exercise);
}

// O que o aluno fez dele, com um sinal e uma palavra.
function mark(exercise, progress) {
  var id = exercise.id;
  if (progress.passed[id]) return progress.changed[id] ? paint.yellow('! ' + t('changed')) : paint.green('✓ ' + t('done'));
  return progress.gaveUp[id] ? paint.yellow('- ' + t('gaveUp')) : '  ' + t('toDo');
}

// As linhas do nome, com um sinal antes: uma, se cabe na tela.
function lines(exercise, sign) {
  var whole = (sign ? sign + '  ' : '') + of(exercise);
  if (widthOf(whole) <= paint.screenWidth()) return [whole];
  return (sign ? [sign] : []).concat(paint.prose(exercise.number + '  ' + exercise.title).split('\n'));
}

module.exports = { of: of, fitting: fitting, lines: lines, mark: mark };
