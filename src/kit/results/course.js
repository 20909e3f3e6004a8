/* course.js -- o curso e o que já se fez dele, num documento: ./kit lista --formato=json, e progresso também. */
'use strict';

var codes = require('../codes');
var course = require('../course/course');
var paint = require('../screen/paint');
var state = require('../course/state');
var t = require('../words').of('results');

var VERSION = 1;

function whenPassed(passed) {
  return passed ? passed.when : null;
}

function exerciseOf(exercise, progress) {
  return {
    id: exercise.id, number: exercise.number, title: exercise.title, kind: exercise.kind, minutes: exercise.minutes,
    points: exercise.points, passed: whenPassed(progress.passed[exercise.id]), hints: progress.hints[exercise.id] || 0,
    gaveUp: Boolean(progress.gaveUp[exercise.id])
  };
}

function documentOf(chapters, progress) {
  return {
    format: 'nozinho-curso',
    version: VERSION,
    kit: process.versions.nozinho,
    chapters: chapters.map(function (chapter) {
      return { name: chapter.name, exercises: chapter.exercises.map(function (exercise) { return exerciseOf(exercise, progress); }) };
    })
  };
}

module.exports = function writeCourse(format) {
  if (format !== 'json') {
    paint.error(t('onlyJson', { format: format === true ? '' : format }));
    return codes.usage;
  }
  process.stdout.write(JSON.stringify(documentOf(course.chapters(), state.load()), null, 2) + '\n');
  return codes.passed;
};
