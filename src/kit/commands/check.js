/* check.js -- ./kit conferir: um exercício, um capítulo ou tudo; um veredito para cada, e o pior código. */
'use strict';

var block = require('../screen/block');
var check = require('../check');
var codes = require('../codes');
var paint = require('../screen/paint');
var progress = require('../course/progress');
var state = require('../course/state');
var t = require('../words').of('screen');

function checkOne(exercise) {
  return check.check(exercise, null, { announce: paint.error }).then(function (verdict) {
    block.lines(exercise, verdict).forEach(paint.say);
    var unsaved = state.record(exercise, verdict);
    if (unsaved) paint.error(unsaved.message);
    return unsaved ? codes.environment : codes[verdict.outcome];
  });
}

// O que falta no ambiente é dito, e os outros exercícios seguem.
function withoutEnvironment(error) {
  if (!error.environment) throw error;
  paint.error(error.message);
  return codes.environment;
}

function checkFrom(exercises, i, worst) {
  if (i === exercises.length) return Promise.resolve(worst);
  return checkOne(exercises[i]).catch(withoutEnvironment).then(function (code) { return checkFrom(exercises, i + 1, codes.worse(worst, code)); });
}

module.exports = function checkMany(args) {
  if (args.options.formato) return require('../results/main')(args.exercises, args.options.formato);
  return checkFrom(args.exercises, 0, codes.passed).then(function (worst) {
    if (args.exercises.length > 1) {
      paint.say();
      paint.say(paint.bold(t('total')) + paint.bar(progress.countDone(args.exercises, state.load()), args.exercises.length));
    }
    return worst;
  });
};
