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
var course = require('../course');
var limits = require('../limits');
var measures = require('../measures');
var run = require('../run');
var t = require('../words').of('checks/measure');

function valuesOf(check) {
  return check.values || [{ name: check.name, tolerance: check.tolerance }];
}

function shown(measure) {
  return measure.name + ' = ' + measures.show(measure.value) + (measure.unit ? ' ' + measure.unit : '');
}

// ---- Falta alguma? ----

function namesIn(values) {
  return values.reduce(function (list, value) { return list.concat(value.less || value.name); }, []);
}

function missing(place, values, answer) {
  var absent = namesIn(values).filter(function (name) { return !measures.find(answer, name); })[0];
  return absent === undefined ? null : {
    outcome: 'failed',
    what: t('missing', { name: absent, file: place.exercise.files[0] }),
    next: t('missingNext', place.exercise)
  };
}

// ---- Cada valor ----

// O que o laboratório acabou de medir; a sua saída é do autor.
function measuredNow(check, lab, name) {
  var measured = measures.find(lab, name);
  if (!measured) throw course.broken(check.program + ': ' + t('labSilent', { name: name }));
  return measured;
}

function near(check, value, answer, lab) {
  var mine = measures.find(answer, value.name), measured = measuredNow(check, lab, value.name);
  if (mine.unit && measured.unit && mine.unit !== measured.unit) {
    return { outcome: 'failed', what: t('otherUnit', { name: value.name, mine: mine.unit, measured: measured.unit }) };
  }
  if (Math.abs(mine.value - measured.value) <= value.tolerance * Math.abs(measured.value)) return null;
  return {
    outcome: 'failed',
    what: t('far', { name: value.name }),
    expected: t('about', { value: measures.show(measured.value), percent: Math.round(value.tolerance * 100) }),
    obtained: measures.show(mine.value)
  };
}

function inside(check, value, answer) {
  var mine = measures.find(answer, value.name);
  var isLow = value.min !== undefined && mine.value < value.min, isHigh = value.max !== undefined && mine.value > value.max;
  if (!isLow && !isHigh) return null;
  var what = isLow ? t('low', { name: value.name }) : t('high', { name: value.name });
  return { outcome: 'failed', what: what, obtained: shown(mine), label: t('yours') };
}

function less(check, value, answer) {
  var a = measures.find(answer, value.less[0]), b = measures.find(answer, value.less[1]), factor = value.factor || 1;
  if (a.value * factor <= b.value) return null;
  var names = { a: a.name, b: b.name, factor: factor };
  return { outcome: 'failed', what: factor === 1 ? t('notLess', names) : t('notMuchLess', names),
    obtained: shown(a) + '\n' + shown(b), label: t('yours') };
}

function judgeValue(check, value, answer, lab) {
  var judge = value.less ? less : value.tolerance !== undefined ? near : inside;
  return judge(check, value, answer, lab);
}

function judge(check, answer, lab) {
  return valuesOf(check).map(function (value) { return judgeValue(check, value, answer, lab); }).filter(Boolean)[0] || null;
}

module.exports = function measure(place, check) {
  var values = valuesOf(check);
  var answer = measures.read(fs.readFileSync(path.join(place.folder, place.exercise.files[0]), 'utf8'));
  var absent = missing(place, values, answer);
  if (absent) return Promise.resolve(absent);
  var needsLab = values.some(function (value) { return value.tolerance !== undefined; });
  if (!needsLab) return Promise.resolve(judge(check, answer, []));
  return run.run(place, check.program, check.args).then(function (result) {
    return limits.troubleOf(result, place.exercise) || judge(check, answer, measures.read(result.stdout));
  });
};
