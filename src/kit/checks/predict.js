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
var course = require('../course');
var limits = require('../limits');
var run = require('../run');
var seeded = require('../seeded');
var text = require('../text');
var t = require('../words').of('checks/predict');

var UNDETERMINED = /^(n[ãa]o[- ]determinad[oa]|undetermined)\.?$/i;

function isUndetermined(line) {
  return line !== undefined && UNDETERMINED.test(line.trim());
}

function answerIn(place) {
  return text.linesOf(fs.readFileSync(path.join(place.folder, place.exercise.files[0]), 'utf8')).filter(function (line) {
    return line !== '' && line.charAt(0) !== '#';
  });
}

// ---- O gabarito ----

function wasStopped(result) {
  return result.end === 'interrupted';
}

// Todas as rodadas: uma, se o autor não pediu sementes.
function runsOf(place, check) {
  function runOnce(where) { return run.run(where, check.program, check.args); }
  return check.seeds ? seeded.each(place, seeded.upTo(check.seeds), runOnce, wasStopped) : Promise.all([runOnce(place)]);
}

// O que uma rodada escreveu, em linhas. O programa é do autor, e a culpa se ele falha também.
function linesFrom(place, check, result) {
  var trouble = limits.troubleOf(result, place.exercise);
  if (trouble) throw course.broken(check.program + ': ' + trouble.what);
  return text.linesOf(result.stdout);
}

// A linha i de cada saída, sem repetir; undefined é a das que acabam antes.
function choicesAt(outputs, i) {
  return outputs.map(function (lines) { return lines[i]; }).filter(function (line, at, all) {
    return all.indexOf(line) === at;
  });
}

// O gabarito: por linha, os textos que ela pode ter.
function keyOf(outputs) {
  var longest = Math.max.apply(null, outputs.map(function (lines) { return lines.length; })), key = [];
  for (var i = 0; i < longest; i++) key.push(choicesAt(outputs, i));
  return key;
}

// ---- O veredito ----

function isRight(choices, line) {
  return choices.length > 1 ? isUndetermined(line) : line === choices[0];
}

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
  if (isUndetermined(line)) return what + ' ' + t('isDetermined', { line: i + 1 });
  if (choices.length > 1 && choices.indexOf(line) >= 0) return what + ' ' + t('oneOfMany', { line: i + 1 });
  return what;
}

function wrongLine(place, key, answer) {
  var i = 0;
  while (i < key.length && isRight(key[i], answer[i])) i++;
  if (i === key.length && answer.length === key.length) return null;
  var failure = base(place, answer);
  failure.what = whatIsWrong(key, answer, i);
  failure.right = i;
  failure.outOf = key.length;
  return failure;
}

// Quem diz que nada está determinado tem de ter razão em todas as linhas.
function wholeUndetermined(place, check, key, answer) {
  var fixed = key.filter(function (choices) { return choices.length === 1; }).length;
  if (fixed === 0) return null;
  var failure = base(place, answer);
  failure.what = fixed < key.length ? t('someDetermined') :
    check.seeds ? t('noneSeen', { seeds: seeded.upTo(check.seeds).length }) : t('determined');
  failure.right = 0;
  failure.outOf = key.length;
  return failure;
}

// Quem escreveu, inteira, uma das saídas que se viram.
function isOneOrder(outputs, answer) {
  return outputs.some(function (lines) { return text.sameLines(lines, answer); });
}

function judge(place, check, outputs, answer) {
  var key = keyOf(outputs);
  if (answer.length === 1 && isUndetermined(answer[0])) return wholeUndetermined(place, check, key, answer);
  var failure = wrongLine(place, key, answer);
  if (failure && isOneOrder(outputs, answer)) failure.what = t('oneOrder');
  return failure;
}

module.exports = function predict(place, check) {
  var answer = answerIn(place), file = place.exercise.files[0];
  if (answer.length === 0) {
    return Promise.resolve({ outcome: 'failed', what: t('none', { file: file }), next: t('noneNext', check) });
  }
  return runsOf(place, check).then(function (results) {
    var stopped = results.filter(wasStopped)[0];
    if (stopped) return limits.troubleOf(stopped, place.exercise);
    return judge(place, check, results.map(function (result) { return linesFrom(place, check, result); }), answer);
  });
};
