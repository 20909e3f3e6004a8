/* grade.js -- o resultado de um aluno num exercício. Confere-se com os nossos testes e só os arquivos declarados dele,
 * numa cópia, com os limites de sempre; dê no que der, sai um registro. */
'use strict';

var fs = require('fs');
var os = require('os');
var path = require('path');
var check = require('../check');
var hash = require('../course/hash');
var points = require('../course/points');
var record = require('../results/record');

// O que de um veredito entra na tabela.
var FIELDS = ['outcome', 'score', 'what', 'where', 'tag', 'limit', 'ms', 'tests'];

function empty(student, exercise, collected) {
  return {
    student: student, id: exercise.id, number: exercise.number, title: exercise.title, points: exercise.points,
    score: 0, outcome: collected.state, what: null, where: null, tag: null, limit: null, ms: 0, tests: [],
    passedTests: 0, totalTests: 0, notes: collected.notes,
    files: Object.keys(collected.files).map(function (name) {
      return { name: name, bytes: collected.files[name].length, sha256: hash.of(collected.files[name]) };
    })
  };
}

function withVerdict(row, exercise, verdict) {
  var result = record.of(exercise, verdict), tests = points.testsOf(verdict);
  FIELDS.forEach(function (field) { row[field] = result[field]; });
  row.passedTests = tests.passed;
  row.totalTests = tests.total;
  return row;
}

function writeAnswer(folder, files) {
  Object.keys(files).forEach(function (name) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), files[name]);
  });
}

function within(files, use) {
  var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nozinho-turma-'));
  return Promise.resolve().then(function () {
    writeAnswer(folder, files);
    return use(folder);
  }).finally(function () { fs.rmSync(folder, { recursive: true, force: true }); });
}

// O que falta no ambiente, ou um tropeço do kit, é o resultado desta entrega, e só dela.
function stumbled(error) {
  if (error.environment) return { outcome: 'environment', what: error.message };
  return { outcome: 'broken', what: String(error.stack || error) };
}

// Promessa do registro. `isStale` diz se ninguém mais quer saber.
function grade(student, exercise, collected, isStale) {
  var row = empty(student, exercise, collected);
  if (collected.state !== 'ready') return Promise.resolve(row);
  return within(collected.files, function (folder) {
    return check.check(exercise, folder, { isStale: isStale });
  }).catch(stumbled).then(function (verdict) { return withVerdict(row, exercise, verdict); });
}

module.exports = { grade: grade };
