/* title.js -- como se chama um exercício na tela, e se já foi feito. */
'use strict';

var paint = require('./paint');
var t = require('./words').of('screen');

function of(exercise) {
  return exercise.number + '  ' + exercise.title +
    paint.dim('  (' + t('kind' + exercise.kind) + ', ' + t('minutes', exercise) + ')');
}

function mark(exercise, progress) {
  return progress.passed[exercise.id] ? paint.green('✓ ' + t('done')) : '  ' + t('toDo');
}

module.exports = { of: of, mark: mark };
