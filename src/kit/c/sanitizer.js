/* sanitizer.js -- o mesmo exercício sob um vigia: asan olha a memória (e o que C não define), tsan, as threads.
 *
 * A variante se constrói quando alguém a pede; daí em diante, só o arquivo do aluno se compila outra vez. Cada
 * rodada tem a sua cópia da pasta, limpa do que a anterior deixou. */
'use strict';

var path = require('path');
var compile = require('./compile');
var course = require('../course/course');
var crash = require('./crash');
var limits = require('../run/limits');
var places = require('../run/place');
var report = require('./report');
var run = require('../run/run');
var variants = require('./variants');
var words = require('../words');
var t = words.of('crash');

var SLOWER = 5;

// O runtime da variante: com o arquivo do aluno, se o exercício troca um objeto; sem troca, o do capítulo.
function prepare(place, variant) {
  if (place.swapped) return compile.swap(place, place.swapped.object, place.swapped.source, { variant: variant });
  var file = places.provedOf(place.exercise, variant);
  return compile.build(place, [path.relative(course.ROOT, file)], variant, '').then(function (built) {
    return built.failure ? built : { runtime: file };
  });
}

// Este sistema não tem como: fica dito, e a conferência segue sem o vigia.
function without(place, variant) {
  place.notes.push(t('noWatcher', { what: words.of('compiler')(variants[variant].watches) }));
  return null;
}

function verdictOf(result, place) {
  if (report.couldNotRun(result.stderr)) return without(place, place.variant);
  var exercise = Object.assign({}, place.exercise, { folder: place.folder });
  return crash.isReport(result.stderr) ? crash.explain(result, exercise) : limits.troubleOf(result, exercise);
}

// Promessa do que o vigia viu ao rodar o programa: uma falha, ou null.
function runWith(place, variant, program, args) {
  return prepare(place, variant).catch(function (error) {
    if (!error.environment) throw error;
    return null;
  }).then(function (built) {
    if (built === null) return without(place, variant);
    if (built.failure) return built.failure;
    return places.again(place, { variant: variant, runtime: built.runtime }, function (copy) {
      var seconds = run.limitsOf(place.exercise).seconds * SLOWER;
      return run.run(copy, program, args, { proof: {}, limits: { seconds: seconds, cpu: seconds } }).then(function (result) {
        return verdictOf(result, copy);
      });
    });
  });
}

// Uma queda de que só se sabe o sinal, num exercício em C cuja variante já está construída: o vigia conta os quadros.
function investigate(place, failure) {
  var check = place.exercise.checks[failure.check];
  var known = failure.frames !== undefined && failure.frames.length > 0;
  if (known || place.variant || !place.swapped || !check.program || !compile.isBuilt(place, 'asan')) return Promise.resolve(failure);
  return runWith(place, 'asan', check.program, check.args).then(function (found) {
    return found !== null && found.outcome === 'crash' ? merged(failure, found) : failure;
  });
}

// O que se viu primeiro fica como nota; e o que o autor previu continua a casar com ele, haja ou não vigia.
function merged(failure, found) {
  var first = failure.what === found.what ? [] : [failure.what];
  return Object.assign({}, failure, found, {
    notes: found.notes.concat(first, failure.notes || []), obtainedForTags: [failure.what, failure.obtained].join('\n')
  });
}

module.exports = { runWith: runWith, investigate: investigate };
