/* record.js -- um veredito como dado: o que se escreve dele em JSON, TAP, JUnit e na tabela da turma. */
'use strict';

var codes = require('../codes');
var points = require('../course/points');

// Um texto maior que isto é cortado, e o registro diz quais foram.
var MOST = 4000;

function cut(record, field, text) {
  if (text === undefined || text === null) return;
  if (text.length > MOST) record.cut.push(field);
  record[field] = text.slice(0, MOST);
}

function testOf(test) {
  var record = { name: String(test.name), outcome: test.outcome };
  if (test.what) record.what = test.what.slice(0, MOST);
  return record;
}

function whereOf(where) {
  if (!where) return null;
  return { file: where.file, line: where.line === undefined ? null : where.line };
}

function of(exercise, verdict) {
  var record = {
    id: exercise.id, number: exercise.number, title: exercise.title, kind: exercise.kind,
    points: exercise.points, score: points.of(exercise, verdict),
    outcome: verdict.outcome, code: codes[verdict.outcome],
    what: null, where: whereOf(verdict.where), expected: null, obtained: null, cut: [],
    tag: verdict.tag || null, next: verdict.next || null, limit: verdict.limit || null, ms: verdict.ms || 0,
    tests: (verdict.tests || []).map(testOf)
  };
  cut(record, 'what', verdict.what);
  cut(record, 'expected', verdict.expected);
  cut(record, 'obtained', verdict.obtained);
  return record;
}

module.exports = { of: of };
