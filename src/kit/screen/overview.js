/* overview.js -- o curso em linhas: uma barra por capítulo e, abaixo dela, os exercícios. */
'use strict';

var path = require('path');
var course = require('../course/course');
var paint = require('./paint');
var progress = require('../course/progress');
var title = require('./title');
var t = require('../words').of('screen');

var MARK = 12; // o que vem antes do nome

function chapterLine(chapter, chapters, done) {
  var width = Math.max.apply(null, chapters.map(function (each) { return each.name.length; }));
  paint.say(paint.bold(paint.padded(chapter.name, width)) + '  ' +
    paint.bar(progress.countDone(chapter.exercises, done), chapter.exercises.length));
}

function exerciseLines(chapter, done) {
  chapter.exercises.forEach(function (exercise) {
    paint.say('  ' + title.mark(exercise, done) + title.fitting(exercise, paint.screenWidth() - MARK));
  });
}

function list(chapters, done) {
  chapters.forEach(function (chapter) {
    chapterLine(chapter, chapters, done);
    exerciseLines(chapter, done);
  });
}

// Uma linha por capítulo; só o do exercício atual se abre.
function brief(chapters, done, current) {
  chapters.forEach(function (chapter) {
    chapterLine(chapter, chapters, done);
    if (current && current.chapter === chapter.name) exerciseLines(chapter, done);
  });
}

// O caminho como se digita daqui.
function relative(file) {
  return path.relative(process.cwd(), file) || '.';
}

// O que ler, o que editar e como conferir.
function invitation(exercise) {
  paint.say();
  paint.say(paint.bold(t('now')) + title.of(exercise));
  paint.say(t('read') + relative(path.join(course.ROOT, 'chapters', exercise.chapter, 'README.md')));
  paint.say(paint.repeat(' ', t('read').length) + relative(path.join(exercise.folder, 'README.md')));
  exercise.files.forEach(function (file, i) {
    paint.say((i === 0 ? t('edit') : paint.repeat(' ', t('edit').length)) + relative(path.join(exercise.folder, file)));
  });
  paint.say(t('check', exercise));
  paint.say(t('hint', exercise));
}

module.exports = { list: list, brief: brief, invitation: invitation, relative: relative };
