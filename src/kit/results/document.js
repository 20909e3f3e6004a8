/* document.js -- o resultado de conferir, num documento só (docs/resultados.md). */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var hash = require('../course/hash');
var points = require('../course/points');
var record = require('./record');
var state = require('../course/state');

var VERSION = 1;

function fileOf(folder, name) {
  var file = path.join(folder, name);
  if (!fs.existsSync(file)) return { name: name, bytes: null, sha256: null };
  var content = fs.readFileSync(file);
  return { name: name, bytes: content.length, sha256: hash.of(content) };
}

// O registro de um exercício do aluno daqui: o veredito, as dicas que pediu, os arquivos que tem.
function entry(exercise, verdict) {
  var progress = state.load(), result = record.of(exercise, verdict);
  result.hints = progress.hints[exercise.id] || 0;
  result.gaveUp = Boolean(progress.gaveUp[exercise.id]);
  result.files = exercise.files.map(function (name) { return fileOf(exercise.folder, name); });
  return result;
}

function sum(entries, field) {
  return points.rounded(entries.reduce(function (total, each) { return total + each[field]; }, 0));
}

function of(entries) {
  return {
    format: 'nozinho-resultados',
    version: VERSION,
    kit: process.versions.nozinho,
    runtime: process.versions,
    time: new Date().toISOString(),
    ms: sum(entries, 'ms'),
    exercises: entries,
    totals: {
      exercises: entries.length,
      passed: entries.filter(function (each) { return each.outcome === 'passed'; }).length,
      points: sum(entries, 'points'),
      score: sum(entries, 'score')
    },
    code: entries.map(function (each) { return each.code; }).reduce(codes.worse, codes.passed)
  };
}

module.exports = { entry: entry, of: of };
