/* screen.js -- a turma na tela: uma linha por aluno que termina e, no fim, o resumo. */
'use strict';

var paint = require('../screen/paint');
var shown = require('./shown');
var totals = require('./totals');
var t = require('../words').of('class');

function studentLine(student) {
  var sums = totals.ofRows(student.rows);
  paint.say(t('student', { name: shown.name(student.name), passed: sums.passed, exercises: student.rows.length,
    score: sums.score, points: sums.points }));
}

function names(students) {
  return students.map(function (student) { return shown.name(student.name); }).join(', ');
}

function section(title, text) {
  paint.say(paint.bold(title));
  paint.say(paint.prose(text));
}

function absent(document) {
  var students = document.students.filter(function (student) { return student.delivered === 0; });
  if (students.length === 0) return;
  section(t('absent', { count: students.length }), names(students));
}

function hardest(document) {
  var exercise = totals.hardest(document.exercises);
  if (exercise) section(t('hardest'), t('hardestLine', exercise));
}

function misconception(document) {
  var most = document.misconceptions[0];
  if (!most) return;
  section(t('misconception'), t('misconceptionLine', { number: most.number, tag: most.tag, count: most.students.length, say: most.say }));
}

// Quem precisa de um olhar do professor: pastas que não se entenderam, testes mexidos.
function notes(document) {
  var lines = document.students.reduce(function (all, student) {
    var own = student.results.reduce(function (list, row) {
      return list.concat(row.notes.map(function (note) { return row.number + ': ' + note; }));
    }, student.notes);
    return all.concat(own.map(function (note) { return shown.name(student.name) + ': ' + note; }));
  }, []);
  if (lines.length > 0) section(t('notes'), lines.join('\n'));
}

// O que está na pasta da turma e não é a entrega de ninguém.
function skippedNames(names) {
  if (names.length > 0) section(t('skipped'), shown.few(names));
}

function summary(document, skipped, output) {
  paint.say();
  paint.say(t('counted', { students: document.students.length, exercises: document.exercises.length }));
  [absent, hardest, misconception, notes].forEach(function (part) { part(document); });
  skippedNames(skipped);
  paint.say(t('written', { folder: output }));
}

module.exports = { studentLine: studentLine, summary: summary };
