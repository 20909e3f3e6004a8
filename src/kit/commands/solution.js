/* solution.js -- ./kit solucao: a nossa solução, depois que a do aluno passa; antes, só com --desisto. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var course = require('../course');
var paint = require('../paint');
var state = require('../state');
var t = require('../words').of('screen');

function print(exercise) {
  exercise.files.concat(['README.md']).forEach(function (name) {
    var file = path.join(exercise.solution, name);
    if (!fs.existsSync(file)) return;
    paint.say(paint.bold('── ' + path.relative(course.ROOT, file)));
    paint.say(fs.readFileSync(file, 'utf8').replace(/\n$/, ''));
  });
}

module.exports = function solution(args) {
  var exercise = args.exercises[0];
  if (!state.load().passed[exercise.id]) {
    if (!args.options.desisto) {
      paint.error(t('solutionLocked', exercise));
      return codes.failed;
    }
    state.giveUp(exercise.id);
  }
  print(exercise);
  return codes.passed;
};
