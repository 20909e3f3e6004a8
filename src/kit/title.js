/* title.js -- como se chama um exercício na tela, e se já foi feito. */
'use strict';

var paint = require('./paint');
var t = require('./words').of('screen');

function of(exercise) {
  return exercise.number + '  ' + exercise.title +
    paint.dim('  (' + t('kind' + exercise.kind) + ', ' + t('minutes', exercise) + ')');
}

// Com os pontos também.
function long(exercise) {
  return exercise.number + '  ' + exercise.title +
    paint.dim('  (' + [t('kind' + exercise.kind), t('minutes', exercise), t('points', exercise)].join(', ') + ')');
}

// O que o aluno fez dele, com um sinal e uma palavra.
function mark(exercise, progress) {
  var id = exercise.id;
  if (progress.passed[id]) return progress.changed[id] ? paint.yellow('! ' + t('changed')) : paint.green('✓ ' + t('done'));
  return progress.gaveUp[id] ? paint.yellow('- ' + t('gaveUp')) : '  ' + t('toDo');
}

module.exports = { of: of, long: long, mark: mark };
