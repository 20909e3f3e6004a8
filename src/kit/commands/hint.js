/* hint.js -- ./kit dica: uma pista, depois outra, depois outra. */
'use strict';

var codes = require('../codes');
var paint = require('../paint');
var state = require('../state');
var title = require('../title');
var t = require('../words').of('screen');

module.exports = function hint(args) {
  var exercise = args.exercises[0], total = exercise.hints.length;
  var number = state.nextHint(exercise.id, total);
  paint.say(paint.bold(t('hintOf', { number: number, total: total })) + '  ' + title.of(exercise));
  paint.say(paint.prose(exercise.hints[number - 1]));
  if (number < total) paint.say(paint.dim('    ' + t('anotherHint', exercise)));
  return codes.passed;
};
