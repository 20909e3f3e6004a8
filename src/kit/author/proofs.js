/* proofs.js -- o que se prova de um exercício, rodando-o: intocado, falha pelo motivo declarado; a solução passa,
 * de novo e de novo, em dez ordens do embaralhador e com os vigias de memória e de threads; cada erro previsto é
 * reconhecido.
 *
 * Uma prova é uma função que devolve uma promessa da lista de problemas. */
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');
var check = require('../check');
var place = require('../run/place');
var run = require('../run/run');
var style = require('./style');
var t = require('../words').of('author');

var TIMES = Math.max(1, Math.floor(Number(process.env.KIT_VEZES))) || 3;

// As conferências que fazem sentido em qualquer ordem.
var SHUFFLED = ['output', 'test', 'files', 'http'];

function describe(verdict) {
  var where = verdict.where && verdict.where.file + ':' + verdict.where.line;
  return [verdict.outcome, verdict.what, where, verdict.obtained].filter(Boolean).join(' | ');
}

function untouchedFails(exercise) {
  return check.check(exercise, path.join(exercise.folder, '.inicial')).then(function (verdict) {
    var declared = exercise.untouched;
    if (verdict.outcome === declared.outcome && new RegExp(declared.match, 'm').test(check.textOf(verdict))) return [];
    return [t('untouched', { declared: JSON.stringify(declared), seen: describe(verdict) })];
  });
}

function solutionPasses(exercise, time) {
  return check.check(exercise, exercise.solution).then(function (verdict) {
    if (verdict.outcome !== 'passed') return [t('solutionFails', { time: time, times: TIMES, seen: describe(verdict) })];
    return time < TIMES ? solutionPasses(exercise, time + 1) : [];
  });
}

// Com os vigias confere-se a resposta, e não o que eles mudam: quanto custa, quantas threads há, que ordens saem.
var NOT_UNDER = ['chapter-tests', 'cost', 'measure', 'sanitizers', 'seeds'];
var SLOWER = 5;

function underVariant(exercise) {
  var limits = run.limitsOf(exercise);
  return Object.assign({}, exercise, {
    checks: exercise.checks.filter(function (each) { return NOT_UNDER.indexOf(each.type) < 0; }),
    limits: Object.assign({}, limits, { seconds: limits.seconds * SLOWER, cpu: limits.cpu * SLOWER })
  });
}

function solutionIsClean(exercise, variant) {
  return check.check(underVariant(exercise), exercise.solution, { variant: variant }).then(function (verdict) {
    return verdict.outcome === 'passed' ? [] : [t('variantFails', { variant: variant, seen: describe(verdict) })];
  });
}

// Antes do capítulo 04 não há fila, nem ordem que embaralhar; e o embaralhador mora no runtime inteiro, que não tem a
// camada descartável do 03.
function hasQueue(exercise) {
  var layers = childProcess.execFileSync(place.runtimeOf(exercise), ['--layers'], { encoding: 'utf8' });
  return layers.split('\n').indexOf('queue') >= 0;
}

// O que o embaralhador pode repetir: programas em JavaScript, num runtime que não leva nada do aluno.
function shuffledChecks(exercise) {
  if (!hasQueue(exercise)) return [];
  if (exercise.checks.some(function (each) { return each.type === 'swap'; })) return [];
  return exercise.checks.filter(function (each) {
    return SHUFFLED.indexOf(each.type) >= 0 && !/\.sh$/.test(each.program);
  }).map(function (each) { return { type: 'seeds', check: each }; });
}

function solutionIsSteady(exercise) {
  var shuffled = Object.assign({}, exercise, { checks: shuffledChecks(exercise) });
  return check.check(shuffled, exercise.solution).then(function (verdict) {
    return verdict.outcome === 'passed' ? [] : [t('unsteady', { seen: describe(verdict) })];
  });
}

function wrongIsCaught(exercise, wrong) {
  return check.check(exercise, path.join(exercise.solution, 'errado', wrong.tag)).then(function (verdict) {
    if (verdict.outcome !== 'passed' && verdict.tag === wrong.tag) return [];
    return [t('wrongMissed', { tag: wrong.tag, seen: describe(verdict) })];
  });
}

// Os vigias que cabem a este exercício.
function variantsFor(exercise) {
  return exercise.threads ? ['asan', 'tsan'] : ['asan'];
}

function isBuilt(exercise, variant) {
  return fs.existsSync(place.runtimeOf(exercise, variant)) && fs.existsSync(place.provedOf(exercise, variant));
}

// Os vigias que faltam construir.
function missingVariants(exercise) {
  return variantsFor(exercise).filter(function (variant) { return !isBuilt(exercise, variant); });
}

function of(exercise) {
  var clean = variantsFor(exercise).filter(function (variant) { return isBuilt(exercise, variant); });
  return [
    function () { return untouchedFails(exercise); },
    function () { return solutionPasses(exercise, 1); },
    function () { return solutionIsSteady(exercise); },
    function () { return style.problemsOf(exercise); }
  ].concat(clean.map(function (variant) {
    return function () { return solutionIsClean(exercise, variant); };
  }), exercise.wrong.map(function (wrong) {
    return function () { return wrongIsCaught(exercise, wrong); };
  }));
}

module.exports = { of: of, missingVariants: missingVariants };
