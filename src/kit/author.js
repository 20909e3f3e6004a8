/* author.js -- o que o autor prova de cada exercício: intocado, falha pelo motivo declarado;
 * resolvido, passa; e cada erro previsto é reconhecido, com a dica que lhe cabe. */
'use strict';

var fs = require('fs');
var path = require('path');
var check = require('./check');

function describe(verdict) {
  return [verdict.outcome, verdict.what, verdict.where, verdict.obtained].filter(Boolean).join(' | ');
}

function seen(verdict) {
  return [verdict.what, verdict.obtained, verdict.obtainedForTags].filter(Boolean).join('\n');
}

function paperwork(exercise) {
  var problems = [];
  if ('PJCDM'.indexOf(exercise.kind) < 0) problems.push('tipo desconhecido: ' + exercise.kind);
  if (exercise.hints.length !== 3) problems.push('são três dicas, há ' + exercise.hints.length);
  if (exercise.objectives.length === 0) problems.push('sem objetivos');
  ['README.md'].concat(exercise.files.map(function (file) { return '.inicial/' + file; })).forEach(function (file) {
    if (!fs.existsSync(path.join(exercise.folder, file))) problems.push('falta ' + file);
  });
  exercise.files.concat(['README.md']).forEach(function (file) {
    if (!fs.existsSync(path.join(exercise.solution, file))) problems.push('a solução não tem ' + file);
  });
  return problems;
}

function untouchedFails(exercise) {
  var verdict = check.check(exercise, path.join(exercise.folder, '.inicial'));
  var declared = exercise.untouched;
  if (verdict.outcome === declared.outcome && new RegExp(declared.match, 'm').test(seen(verdict))) return [];
  return ['intocado, devia falhar com ' + JSON.stringify(declared) + ', mas: ' + describe(verdict)];
}

function solutionPasses(exercise) {
  var verdict = check.check(exercise, exercise.solution);
  return verdict.outcome === 'passed' ? [] : ['a solução não passa: ' + describe(verdict)];
}

function wrongIsCaught(exercise, wrong) {
  var verdict = check.check(exercise, path.join(exercise.solution, 'errado', wrong.tag));
  if (verdict.outcome !== 'passed' && verdict.tag === wrong.tag) return [];
  return ['o erro "' + wrong.tag + '" devia ser reconhecido, mas: ' + describe(verdict)];
}

function problemsOf(exercise) {
  var problems = paperwork(exercise);
  if (problems.length > 0) return problems;
  return exercise.wrong.reduce(function (list, wrong) {
    return list.concat(wrongIsCaught(exercise, wrong));
  }, untouchedFails(exercise).concat(solutionPasses(exercise)));
}

// Escreve uma linha por exercício; devolve true se nenhum tem problema.
function checkAll(exercises) {
  var sound = true;
  exercises.forEach(function (exercise) {
    var problems = problemsOf(exercise);
    console.log((problems.length === 0 ? 'ok     ' : 'FALHA  ') + exercise.id);
    problems.forEach(function (problem) { console.log('         ' + problem); });
    if (problems.length > 0) sound = false;
  });
  return sound;
}

module.exports = { checkAll: checkAll };
