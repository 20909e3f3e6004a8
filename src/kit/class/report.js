/* report.js -- o que a turma deixa escrito: turma.json, turma.csv (uma linha por aluno e exercício) e totais.csv (uma
 * por aluno). Nas tabelas um exercício se chama pela pasta: de "04/02" a planilha faria o dia 4 de fevereiro. */
'use strict';

var path = require('path');
var csv = require('./csv');
var store = require('./store');
var totals = require('./totals');
var t = require('../words').of('class');

var VERSION = 1;

function documentOf(folder, exercises, students) {
  var rows = students.reduce(function (all, student) { return all.concat(student.rows); }, []);
  return {
    format: 'nozinho-turma',
    version: VERSION,
    kit: process.versions.nozinho,
    runtime: process.versions,
    time: new Date().toISOString(),
    folder: path.basename(folder),
    exercises: totals.ofExercises(exercises, rows),
    students: students.map(function (student) {
      return Object.assign({ name: student.name, notes: student.notes }, totals.ofRows(student.rows), { results: student.rows });
    }),
    misconceptions: totals.misconceptions(exercises, rows)
  };
}

function header(keys) {
  return keys.map(function (key) { return t(key); });
}

var DETAILS = ['colStudent', 'colExercise', 'colTitle', 'colOutcome', 'colScore', 'colPoints', 'colPassedTests', 'colTests',
  'colTag', 'colWhat', 'colNotes', 'colMs'];

function detailRows(document) {
  return document.students.reduce(function (all, student) {
    return all.concat(student.results.map(function (row) {
      return [student.name, row.id, row.title, t('outcome-' + row.outcome), row.score, row.points, row.passedTests,
        row.totalTests, row.tag, row.what, student.notes.concat(row.notes).join(' | '), row.ms];
    }));
  }, [header(DETAILS)]);
}

function totalRows(document) {
  var ids = document.exercises.map(function (exercise) { return exercise.id; });
  var first = header(['colStudent', 'colScore', 'colPoints', 'colPassed', 'colDelivered']).concat(ids);
  return [first].concat(document.students.map(function (student) {
    return [student.name, student.score, student.points, student.passed, student.delivered].concat(student.results.map(function (row) {
      return row.score;
    }));
  }));
}

function write(output, document, separator) {
  store.writeWhole(path.join(output, 'turma.json'), JSON.stringify(document, null, 2) + '\n');
  store.writeWhole(path.join(output, 'turma.csv'), csv.write(detailRows(document), separator));
  store.writeWhole(path.join(output, 'totais.csv'), csv.write(totalRows(document), separator));
}

module.exports = { documentOf: documentOf, write: write };
