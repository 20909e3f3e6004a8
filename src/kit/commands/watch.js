/* watch.js -- ./kit: o lugar em que o aluno mora. Abre o exercício, confere a cada vez que ele salva, e espera.
 *
 * Sem ninguém no teclado (num cano, num script), só diz onde se está e o que fazer agora. */
'use strict';

var codes = require('../codes');
var course = require('../course/course');
var paint = require('../screen/paint');

function tell(exercise) {
  var overview = require('../screen/overview');
  overview.brief(course.chapters(), require('../course/state').load(), exercise);
  overview.invitation(exercise);
  return codes.passed;
}

function front() {
  if (paint.plain || !process.stdout.isTTY) return new (require('../watch/plain').Plain)();
  return new (require('../watch/screen').Screen)();
}

module.exports = function watch(args) {
  if (!process.stdin.isTTY) return tell(args.exercises[0]);
  var exercises = course.all(), Session = require('../watch/session').Session;
  var ids = exercises.map(function (exercise) { return exercise.id; });
  return new Session(exercises, front()).start(ids.indexOf(args.exercises[0].id));
};
