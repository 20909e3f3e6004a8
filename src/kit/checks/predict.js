/* checks/predict.js -- a previsão do aluno contra o que o programa imprime.
 *
 *   { "type": "predict", "program": "programa.js" }
 *   { "type": "predict", "program": "programa.js", "seeds": 40 }
 *
 * O gabarito sai de rodar o programa, e nunca se mostra: só qual é a primeira linha errada. Com `seeds`, o programa
 * roda com tantas sementes do embaralhador, e onde duas diferem a resposta certa é "não determinado". */
'use strict';

var fs = require('fs');
var path = require('path');
var answerKey = require('../judge/answer-key');
var limits = require('../run/limits');
var seeded = require('../run/seeded');
var text = require('../judge/text');
var t = require('../words').of('checks/predict');

// O BOM, que alguns editores põem no começo do arquivo, não se vê e não é resposta.
function answerIn(place) {
  var written = fs.readFileSync(path.join(place.folder, place.exercise.files[0]), 'utf8').replace(/^\ufeff/, '');
  return text.linesOf(written).filter(function (line) {
    return line !== '' && line.charAt(0) !== '#';
  });
}

// ---- O veredito ----

function base(place, answer) {
  return { outcome: 'failed', obtainedForTags: answer.join('\n'), next: t('next', place.exercise) };
}

function ordinalText(right) {
  return right === 0 ? t('first') : right === 1 ? t('second') : t('later', { right: right, wrong: right + 1 });
}

// O que há de errado com a primeira linha errada, a i.
function whatIsWrong(key, answer, i) {
  var choices = key[i] || [], line = answer[i];
  var count = answer.length === key.length ? '.' : t('count', { mine: answer.length, all: key.length });
  var what = t('differs') + ' ' + ordinalText(i) + count;
  if (answerKey.isUndetermined(line)) return what + ' ' + t('isDetermined', { line: i + 1 });
  if (choices.length > 1 && choices.indexOf(line) >= 0) return what + ' ' + t('oneOfMany', { line: i + 1 });
  return what;
}

function wrongLine(place, key, answer) {
  var i = 0;
  while (i < key.length && answerKey.isRight(key[i], answer[i])) i++;
  if (i === key.length && answer.length === key.length) return null;
  var failure = base(place, answer);
  failure.what = whatIsWrong(key, answer, i);
  failure.right = i;
  failure.outOf = key.length;
  return failure;
}

// Quem diz que nada está determinado tem de ter razão em todas as linhas. `rounds` são quantas rodadas se viram.
function wholeUndetermined(place, rounds, key, answer) {
  var fixed = key.filter(function (choices) { return choices.length === 1; }).length;
  if (fixed === 0) return null;
  var failure = base(place, answer);
  failure.what = fixed < key.length ? t('someDetermined') :
    rounds > 1 ? t('noneSeen', { seeds: rounds }) : t('determined');
  failure.right = 0;
  failure.outOf = key.length;
  return failure;
}

// Quem escreveu, inteira, uma das saídas que se viram.
function isOneOrder(outputs, answer) {
  return outputs.some(function (lines) { return text.sameLines(lines, answer); });
}

function judge(place, outputs, answer) {
  var key = answerKey.of(outputs);
  if (answer.length === 1 && answerKey.isUndetermined(answer[0])) {
    return wholeUndetermined(place, outputs.length, key, answer);
  }
  var failure = wrongLine(place, key, answer);
  if (failure && isOneOrder(outputs, answer)) failure.what = t('oneOrder');
  return failure;
}

module.exports = function predict(place, check) {
  var answer = answerIn(place), file = place.exercise.files[0];
  if (answer.length === 0) {
    return Promise.resolve({ outcome: 'failed', what: t('none', { file: file }), next: t('noneNext', { program: check.program, number: place.exercise.number }) });
  }
  return answerKey.ask(place, check).then(function (key) {
    if (key.stopped) return limits.troubleOf(key.stopped, place.exercise);
    return judge(place, key.outputs, answer);
  });
};
