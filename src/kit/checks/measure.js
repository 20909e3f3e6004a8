/* checks/measure.js -- os números que o aluno mediu.
 *
 *   { "type": "measure", "program": "lab.js", "name": "ondas", "tolerance": 0.3 }
 *   { "type": "measure", "program": "lab.js", "values": [
 *       { "name": "ondas", "tolerance": 0.3 },            perto do que o laboratório imprime agora
 *       { "name": "threads", "min": 4, "max": 8 },        dentro de uma faixa
 *       { "less": ["um laço", "processos"], "factor": 10 } ] }   um cabe (dez vezes) no outro
 *
 * A resposta e a saída do laboratório têm linhas "nome = número" (measures.js). O laboratório só roda se um valor
 * pede tolerância. */
'use strict';

var fs = require('fs');
var path = require('path');
var limits = require('../run/limits');
var measures = require('../judge/measures');
var run = require('../run/run');
var tolerance = require('../judge/tolerance');
var t = require('../words').of('checks/measure');

function missing(place, values, answer) {
  var absent = tolerance.namesIn(values).filter(function (name) { return !measures.find(answer, name); })[0];
  return absent === undefined ? null : {
    outcome: 'failed',
    what: t('missing', { name: absent, file: place.exercise.files[0] }),
    next: t('missingNext', place.exercise)
  };
}

function judge(check, answer, lab) {
  return tolerance.valuesOf(check).map(function (value) {
    return tolerance.judgeValue(check, value, answer, lab);
  }).filter(Boolean)[0] || null;
}

module.exports = function measure(place, check) {
  var values = tolerance.valuesOf(check);
  var answer = measures.read(fs.readFileSync(path.join(place.folder, place.exercise.files[0]), 'utf8'));
  var absent = missing(place, values, answer);
  if (absent) return Promise.resolve(absent);
  var needsLab = values.some(function (value) { return value.tolerance !== undefined; });
  if (!needsLab) return Promise.resolve(judge(check, answer, []));
  return run.run(place, check.program, check.args).then(function (result) {
    return limits.troubleOf(result, place.exercise) || judge(check, answer, measures.read(result.stdout));
  });
};
