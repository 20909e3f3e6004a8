/* answer-key.js -- o gabarito de uma previsão: o que o programa imprime, linha por linha.
 *
 * Com `seeds` na conferência, o programa roda com tantas sementes do embaralhador; onde duas diferem, a resposta certa
 * é "não determinado". As linhas vazias não contam, como não contam na resposta. */
'use strict';

var course = require('../course/course');
var limits = require('../run/limits');
var run = require('../run/run');
var seeded = require('../run/seeded');
var text = require('./text');

var UNDETERMINED = /^(n[ãa]o[- ]determinad[oa]|undetermined)\.?$/i;

function isUndetermined(line) {
  return line !== undefined && UNDETERMINED.test(line.trim());
}

function wasStopped(result) {
  return result.end === 'interrupted';
}

// Todas as rodadas: uma, se o autor não pediu sementes.
function runsOf(place, check) {
  function runOnce(where) { return run.run(where, check.program, check.args); }
  return check.seeds ? seeded.each(place, seeded.upTo(check.seeds), runOnce, wasStopped) : Promise.all([runOnce(place)]);
}

function isNotEmpty(line) {
  return line !== '';
}

// O que uma rodada escreveu, em linhas. O programa é do autor, e a culpa se ele falha também.
function linesFrom(place, check, result) {
  var trouble = limits.troubleOf(result, place.exercise);
  if (trouble) throw course.broken(check.program + ': ' + trouble.what);
  return text.linesOf(result.stdout).filter(isNotEmpty);
}

// A promessa de { outputs: as linhas de cada rodada } ou, se alguém as interrompeu, { stopped: a rodada }.
function ask(place, check) {
  return runsOf(place, check).then(function (results) {
    var stopped = results.filter(wasStopped)[0];
    if (stopped) return { stopped: stopped };
    return { outputs: results.map(function (result) { return linesFrom(place, check, result); }) };
  });
}

// A linha i de cada saída, sem repetir; undefined é a das que acabam antes.
function choicesAt(outputs, i) {
  return outputs.map(function (lines) { return lines[i]; }).filter(function (line, at, all) {
    return all.indexOf(line) === at;
  });
}

// O gabarito: por linha, os textos que ela pode ter.
function of(outputs) {
  var longest = Math.max.apply(null, outputs.map(function (lines) { return lines.length; })), key = [];
  for (var i = 0; i < longest; i++) key.push(choicesAt(outputs, i));
  return key;
}

function isRight(choices, line) {
  return choices.length > 1 ? isUndetermined(line) : line === choices[0];
}

module.exports = { ask: ask, of: of, isRight: isRight, isUndetermined: isUndetermined };
