/* minutes.js -- quanto tempo os exercícios de um capítulo pedem, ao todo. */
'use strict';

var course = require('../course/course');
var paint = require('../screen/paint');
var t = require('../words').of('author');

// Menos que isto é pouco para um capítulo; mais, não cabe em duas aulas. É um aviso, não uma falha.
var LEAST = 30, MOST = 150;

function chapterOf(id) {
  return id.slice(0, id.indexOf('/'));
}

function line(chapter, total) {
  var warning = total < LEAST || total > MOST ? '  ' + t('minutesOdd', { least: LEAST, most: MOST }) : '';
  return t('minutes', { chapter: chapter, minutes: total }) + warning;
}

// Só os capítulos conferidos inteiros: a soma de um pedaço não diz nada.
function report(sheets) {
  var totals = {}, checked = {};
  sheets.forEach(function (sheet) {
    var chapter = chapterOf(sheet.id);
    checked[chapter] = (checked[chapter] || 0) + 1;
    totals[chapter] = (totals[chapter] || 0) + (sheet.exercise ? sheet.exercise.minutes : 0);
  });
  Object.keys(totals).forEach(function (chapter) {
    if (checked[chapter] === course.matching(chapter).length) paint.say(line(chapter, totals[chapter]));
  });
}

module.exports = { report: report };
