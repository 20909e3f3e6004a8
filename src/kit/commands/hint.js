/* hint.js -- ./kit dica: uma pista, depois outra, depois outra; vistas as três, mostra todas. */
'use strict';

var codes = require('../codes');
var paint = require('../screen/paint');
var state = require('../course/state');
var title = require('../screen/title');
var t = require('../words').of('answers');

var LEVELS = ['nudge', 'clue', 'almost'];

function show(exercise, number) {
  var level = LEVELS[number - 1], total = exercise.hints.length;
  paint.say(paint.bold(level ? t('hintOfLevel', { number: number, total: total, level: t(level) }) :
    t('hintOf', { number: number, total: total })));
  paint.say(paint.prose(exercise.hints[number - 1]));
}

// Quantas faltam e o que fazer.
function goOn(exercise, number) {
  var left = exercise.hints.length - number;
  return left > 0 ? t('hintsLeft', { left: left, number: exercise.number }) : t('lastHint', exercise);
}

// Primeiro se mostra; onde não se pode anotar que foi vista, o erro vem depois.
module.exports = function hint(args) {
  var exercise = args.exercises[0], total = exercise.hints.length;
  var seen = state.load().hints[exercise.id] || 0, number = Math.min(seen + 1, total);
  title.lines(exercise).forEach(paint.say);
  for (var i = seen >= total ? 1 : number; i <= number; i++) show(exercise, i);
  paint.say(paint.dim(paint.prose(goOn(exercise, number))));
  if (seen < total) state.nextHint(exercise.id, total);
  return codes.passed;
};
