/* check.js -- o veredito: roda as conferências de um exercício, em ordem, e diz o que aconteceu.
 *
 * Cada tipo de conferência é um arquivo de checks/: uma função (place, check) que devolve uma promessa de
 * null (passou) ou do que deu errado. Um veredito é
 *   { outcome: 'passed' | 'failed' | 'compile' | 'time' | 'crash' | 'environment',
 *     what, where: { file, line }, expected, obtained, label, notes, next, tag, tests, limit, check, ms }
 * em que só outcome e ms estão sempre lá: what é uma frase; label, o título de obtained onde não há
 * expected; tag, o equívoco que o autor previu; check, a posição da conferência que falhou. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('./course/course');
var place = require('./run/place');
var words = require('./words');
var t = words.of('kit');

function checker(exercise, type) {
  if (!/^[a-z-]+$/.test(type) || !fs.existsSync(path.join(__dirname, 'checks', type + '.js'))) {
    throw course.broken(t('unknownCheck', { id: exercise.id, type: type }));
  }
  return require('./checks/' + type);
}

// A promessa da primeira falha das conferências, a partir da i-ésima; null se todas passam. Se ninguém mais quer
// saber (isStale), as que faltam não se fazem.
function firstFailure(where, i, isStale) {
  var checks = where.exercise.checks;
  if (isStale()) return Promise.resolve({ outcome: 'interrupted' });
  if (i === checks.length) return Promise.resolve(null);
  if (i > 0) place.refresh(where);
  return Promise.resolve(checker(where.exercise, checks[i].type)(where, checks[i])).then(function (failure) {
    if (!failure) return firstFailure(where, i + 1, isStale);
    failure.check = i;
    return failure;
  });
}

// De uma queda em C, o vigia da memória conta mais, se já está construído.
function lookCloser(where, failure) {
  return failure && failure.outcome === 'crash' ? require('./c/sanitizer').investigate(where, failure) : failure;
}

// O que se mostra a quem vê a falha, sempre em português: é aqui que os erros previstos procuram os seus sinais.
function textOf(failure) {
  return words.original([failure.what, failure.obtained, failure.obtainedForTags].filter(Boolean).join('\n'));
}

// O equívoco que o autor previu para esta resposta, se algum casa com o que apareceu.
function recognise(exercise, failure) {
  var seen = textOf(failure);
  var misconception = exercise.wrong.filter(function (wrong) { return new RegExp(wrong.match, 'm').test(seen); })[0];
  if (!misconception) return;
  failure.tag = misconception.tag;
  failure.next = misconception.say;
}

// O arquivo do aluno que não está lá para se ler (apagado, renomeado, uma pasta com o nome dele), ou undefined.
function missingFile(exercise) {
  return exercise.files.filter(function (name) {
    try {
      fs.accessSync(path.join(exercise.folder, name), fs.constants.R_OK);
      return !fs.statSync(path.join(exercise.folder, name)).isFile();
    } catch (error) {
      return true;
    }
  })[0];
}

function without(exercise, file) {
  return { outcome: 'failed', what: t('fileMissing', { file: file }), next: t('fileMissingNext', exercise), ms: 0 };
}

function never() {
  return false;
}

// O veredito, com as frases que o lugar juntou pelo caminho; os testes com nome que rodaram vão nele também quando
// passa.
function verdictIn(where, isStale) {
  return firstFailure(where, 0, isStale).then(function (failure) {
    return lookCloser(where, failure);
  }).then(function (failure) {
    var verdict = failure || { outcome: 'passed' };
    if (where.notes.length > 0) verdict.notes = (verdict.notes || []).concat(where.notes);
    if (where.tests && !verdict.tests) verdict.tests = where.tests;
    return verdict;
  });
}

// Um arquivo do exercício que não está mais lá (uma saída esperada, um teste) não é um defeito do kit.
function orLost(exercise, error) {
  var isLost = error.code === 'ENOENT' && String(error.path).indexOf(exercise.folder + path.sep) === 0;
  throw isLost ? course.broken(t('lostFile', { file: path.relative(course.ROOT, error.path) })) : error;
}

// `answer`: uma pasta com outra resposta; sem ela, a do aluno. Em options pode vir isStale, uma função (a
// conferência que envelheceu acaba em 'interrupted'), variant, 'asan' ou 'tsan' (confere com o vigia de memória ou de
// threads), e announce, a função a quem se diz que algo vai demorar.
function check(exercise, answer, options) {
  var start = Date.now(), wanted = options || {}, missing = answer ? undefined : missingFile(exercise);
  if (missing) return Promise.resolve(without(exercise, missing));
  return place.within(exercise, answer, function (where) {
    where.announce = wanted.announce;
    return verdictIn(where, wanted.isStale || never);
  }, wanted.variant).then(function (verdict) {
    if (verdict.what) recognise(exercise, verdict);
    verdict.ms = Date.now() - start;
    return verdict;
  }, function (error) { orLost(exercise, error); });
}

module.exports = { check: check, textOf: textOf };
