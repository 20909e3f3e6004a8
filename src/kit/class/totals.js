/* totals.js -- a turma em números: por aluno, por exercício, e os equívocos que apareceram. */
'use strict';

var points = require('../course/points');

function sum(rows, field) {
  return points.rounded(rows.reduce(function (total, row) { return total + row[field]; }, 0));
}

function isDelivered(row) {
  return row.outcome !== 'missing' && row.outcome !== 'untouched';
}

function isPassed(row) {
  return row.outcome === 'passed';
}

function ofRows(rows) {
  return { points: sum(rows, 'points'), score: sum(rows, 'score'), passed: rows.filter(isPassed).length,
    delivered: rows.filter(isDelivered).length };
}

function ofExercises(exercises, rows) {
  return exercises.map(function (exercise) {
    var own = rows.filter(function (row) { return row.id === exercise.id; });
    return Object.assign({ id: exercise.id, number: exercise.number, title: exercise.title, kind: exercise.kind }, ofRows(own),
      { points: exercise.points });
  });
}

function sayOf(exercises, id, tag) {
  return exercises.filter(function (exercise) { return exercise.id === id; })[0].wrong.filter(function (wrong) {
    return wrong.tag === tag;
  })[0].say;
}

// Os equívocos, do mais comum ao menos; entre iguais, na ordem do curso.
function misconceptions(exercises, rows) {
  var found = [];
  rows.filter(function (row) { return row.tag; }).forEach(function (row) {
    var same = found.filter(function (each) { return each.id === row.id && each.tag === row.tag; })[0];
    if (same) same.students.push(row.student);
    else found.push({ id: row.id, number: row.number, tag: row.tag, say: sayOf(exercises, row.id, row.tag), students: [row.student] });
  });
  return found.sort(function (a, b) {
    if (a.students.length !== b.students.length) return b.students.length - a.students.length;
    return a.id + a.tag < b.id + b.tag ? -1 : 1;
  });
}

// O mais difícil dos que alguém entregou: o que menos passou; entre iguais, o de menos pontos.
function hardest(exercises) {
  return exercises.filter(function (each) { return each.delivered > 0 && each.passed < each.delivered; }).sort(function (a, b) {
    return a.passed / a.delivered - b.passed / b.delivered || a.score / a.points - b.score / b.points;
  })[0];
}

module.exports = { ofRows: ofRows, ofExercises: ofExercises, misconceptions: misconceptions, hardest: hardest };
