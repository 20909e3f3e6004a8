/* author.js -- o que o autor prova de cada exercício: intocado, falha pelo motivo declarado;
 * resolvido, passa; e cada erro previsto é reconhecido, com a dica que lhe cabe. */
'use strict';

var fs = require('fs');
var path = require('path');
var check = require('./check');
var t = require('./words').of('author');

function describe(verdict) {
  var where = verdict.where && verdict.where.file + ':' + verdict.where.line;
  return [verdict.outcome, verdict.what, where, verdict.obtained].filter(Boolean).join(' | ');
}

function paperwork(exercise) {
  var problems = [];
  if ('PJCDM'.indexOf(exercise.kind) < 0) problems.push(t('unknownKind', exercise));
  if (exercise.hints.length !== 3) problems.push(t('threeHints', { count: exercise.hints.length }));
  if (exercise.objectives.length === 0) problems.push(t('noObjectives'));
  ['README.md'].concat(exercise.files.map(function (file) { return '.inicial/' + file; })).forEach(function (file) {
    if (!fs.existsSync(path.join(exercise.folder, file))) problems.push(t('missing', { file: file }));
  });
  exercise.files.concat(['README.md']).forEach(function (file) {
    if (!fs.existsSync(path.join(exercise.solution, file))) problems.push(t('solutionLacks', { file: file }));
  });
  return problems;
}

function untouchedFails(exercise) {
  return check.check(exercise, path.join(exercise.folder, '.inicial')).then(function (verdict) {
    var declared = exercise.untouched;
    if (verdict.outcome === declared.outcome && new RegExp(declared.match, 'm').test(check.textOf(verdict))) return [];
    return [t('untouched', { declared: JSON.stringify(declared), seen: describe(verdict) })];
  });
}

function solutionPasses(exercise) {
  return check.check(exercise, exercise.solution).then(function (verdict) {
    return verdict.outcome === 'passed' ? [] : [t('solutionFails', { seen: describe(verdict) })];
  });
}

function wrongIsCaught(exercise, wrong) {
  return check.check(exercise, path.join(exercise.solution, 'errado', wrong.tag)).then(function (verdict) {
    if (verdict.outcome !== 'passed' && verdict.tag === wrong.tag) return [];
    return [t('wrongMissed', { tag: wrong.tag, seen: describe(verdict) })];
  });
}

// Faz as provas uma depois da outra e junta os problemas.
function inOrder(proofs) {
  return proofs.reduce(function (before, proof) {
    return before.then(function (list) {
      return proof().then(function (more) { return list.concat(more); });
    });
  }, Promise.resolve([]));
}

function problemsOf(exercise) {
  var problems = paperwork(exercise);
  if (problems.length > 0) return Promise.resolve(problems);
  return inOrder([untouchedFails, solutionPasses].map(function (proof) {
    return function () { return proof(exercise); };
  }).concat(exercise.wrong.map(function (wrong) {
    return function () { return wrongIsCaught(exercise, wrong); };
  })));
}

function report(exercise, problems) {
  console.log((problems.length === 0 ? t('ok') : t('bad')) + exercise.id);
  problems.forEach(function (problem) { console.log('         ' + problem); });
}

// Escreve uma linha por exercício; promessa de true se nenhum tem problema.
function checkAll(exercises) {
  return inOrder(exercises.map(function (exercise) {
    return function () {
      return problemsOf(exercise).then(function (problems) {
        report(exercise, problems);
        return problems;
      });
    };
  })).then(function (problems) { return problems.length === 0; });
}

module.exports = { checkAll: checkAll };
