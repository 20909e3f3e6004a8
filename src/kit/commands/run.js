/* run.js -- ./kit rodar: o programa do aluno com a saída dele, ao vivo. */
'use strict';

var block = require('../screen/block');
var codes = require('../codes');
var limits = require('../run/limits');
var paint = require('../screen/paint');
var place = require('../run/place');
var runner = require('../run/run');
var swap = require('../checks/swap');
var workspace = require('../course/workspace');
var t = require('../words').of('answers');

// O programa que o exercício diz, ou o da primeira conferência que tem um.
function programOf(exercise) {
  return exercise.run || exercise.checks.filter(function (check) { return check.program; })[0].program;
}

// Um exercício em C roda no runtime que leva o arquivo do aluno.
function prepare(where) {
  var check = where.exercise.checks.filter(function (each) { return each.type === 'swap'; })[0];
  return check ? swap(where, check) : Promise.resolve(null);
}

// Um programa de testes precisa de `prova`.
function runtimeOf(where, program) {
  var isTest = where.exercise.checks.some(function (check) { return check.type === 'test' && check.program === program; });
  return Object.assign({}, where, { runtime: isTest ? where.proved : where.runtime });
}

function tell(exercise, failure) {
  block.lines(exercise, failure).forEach(paint.say);
  return codes[failure.outcome];
}

// O que o programa disse está na tela, e com Ctrl-C foi o aluno quem o encerrou; um limite ou uma queda se contam.
function ending(exercise, result) {
  if (result.end === 'ok' || result.end === 'failed') return result.code;
  if (result.end === 'interrupted') return codes.failed;
  return tell(exercise, limits.troubleOf(result, exercise));
}

// Rodar um programa que se devia prever é ler a resposta.
function isToPredict(exercise) {
  return exercise.checks[0].type === 'predict' && workspace.isUntouched(exercise);
}

module.exports = function run(args) {
  var exercise = args.exercises[0];
  if (isToPredict(exercise)) {
    paint.tell(t('predictFirst', exercise));
    return codes.failed;
  }
  return place.within(exercise, null, function (where) {
    return prepare(where).then(function (failure) {
      if (failure) return tell(exercise, failure);
      var program = programOf(exercise);
      return runner.run(runtimeOf(where, program), program, [], { live: true }).then(function (result) {
        return ending(exercise, result);
      });
    });
  });
};
