/* tolerance.js -- o que o aluno mediu contra o que o laboratório mede, valor por valor: perto dele, dentro de uma
 * faixa, ou um menor que o outro. As formas de um valor estão em checks/measure.js. */
'use strict';

var course = require('../course/course');
var measures = require('./measures');
var t = require('../words').of('checks/measure');

function valuesOf(check) {
  return check.values || [{ name: check.name, tolerance: check.tolerance }];
}

function shown(measure) {
  return measure.name + ' = ' + measures.show(measure.value) + (measure.unit ? ' ' + measure.unit : '');
}

// Cada nome uma vez, ainda que duas regras falem dele.
function namesIn(values) {
  return values.reduce(function (list, value) { return list.concat(value.less || value.name); }, [])
    .filter(function (name, i, all) { return all.indexOf(name) === i; });
}

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

module.exports = { valuesOf: valuesOf, namesIn: namesIn, judgeValue: judgeValue };
