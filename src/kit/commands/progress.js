/* progress.js -- ./kit progresso: quanto já se fez, capítulo por capítulo, e o que vem a seguir. */
'use strict';

var codes = require('../codes');
var course = require('../course/course');
var paint = require('../screen/paint');
var progress = require('../course/progress');
var state = require('../course/state');
var title = require('../screen/title');
var t = require('../words').of('progress');

function sum(exercises, field) {
  return exercises.reduce(function (total, exercise) { return total + exercise[field]; }, 0);
}

function without(exercises, done) {
  return exercises.filter(function (exercise) { return !done[exercise.id]; });
}

// Uma barra e os pontos.
function line(name, width, exercises, done) {
  var all = sum(exercises, 'points'), earned = all - sum(without(exercises, done.passed), 'points');
  paint.say(paint.padded(name, width) + '  ' + paint.bar(progress.countDone(exercises, done), exercises.length) +
    '  ' + t('points', { earned: earned, all: all }));
}

function bars(chapters, all, done) {
  var width = chapters.reduce(function (most, chapter) { return Math.max(most, chapter.name.length); }, t('course').length);
  chapters.forEach(function (chapter) { line(chapter.name, width, chapter.exercises, done); });
  line(t('course'), width, all, done);
}

function numbersOf(exercises, which) {
  return exercises.filter(function (exercise) { return which[exercise.id]; }).map(function (exercise) { return exercise.number; });
}

// As dicas pedidas, os de que se desistiu, e os que mudaram depois de feitos.
function facts(all, done) {
  var hinted = numbersOf(all, done.hints), changed = numbersOf(all, done.changed);
  var gaveUp = numbersOf(without(all, done.passed), done.gaveUp);
  var hints = all.reduce(function (total, exercise) { return total + (done.hints[exercise.id] || 0); }, 0);
  if (hints > 0) paint.say(t('hints', { hints: hints, exercises: hinted.length }));
  if (gaveUp.length > 0) paint.say(t('gaveUp', { numbers: gaveUp.join(', ') }));
  if (changed.length > 0) paint.say(t('changed', { numbers: changed.join(', ') }));
}

// 95 -> "1 h 35 min"
function duration(minutes) {
  var hours = Math.floor(minutes / 60);
  return (hours > 0 ? hours + ' h ' : '') + minutes % 60 + ' min';
}

function goOn(left) {
  if (left.length === 0) return paint.say(t('complete'));
  paint.say(t('left', { count: left.length, time: duration(sum(left, 'minutes')) }));
  paint.say(paint.bold(t('next')) + title.of(left[0]));
}

module.exports = function showProgress(args) {
  if (args.options.formato) return require('../results/course')(args.options.formato);
  var chapters = course.chapters(), done = state.load();
  var all = chapters.reduce(function (list, chapter) { return list.concat(chapter.exercises); }, []);
  bars(chapters, all, done);
  paint.say();
  facts(all, done);
  goOn(without(all, done.passed));
  return codes.passed;
};
