/* progress.js -- onde o aluno está no curso. */
'use strict';

var course = require('./course');
var state = require('./state');

// O primeiro exercício por fazer, ou undefined.
function current() {
  var progress = state.load();
  return course.all().filter(function (exercise) { return !progress.passed[exercise.id]; })[0];
}

function countDone(exercises, progress) {
  return exercises.filter(function (exercise) { return progress.passed[exercise.id]; }).length;
}

module.exports = { current: current, countDone: countDone };
