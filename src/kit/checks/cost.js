/* checks/cost.js -- quanto o programa gasta, ao lado de um de referência que faz o mesmo.
 *
 *   { "type": "cost", "program": "exercicio.js", "reference": "referencia.js", "time": 3, "memory": 2 }
 *
 * Vale o tempo de processador e o pico de memória, nesta máquina e agora: os dois rodam intercalados, três vezes cada
 * um, e conta a mediana. `time` e `memory` dizem quantas vezes a referência se pode gastar. */
'use strict';

var course = require('../course/course');
var limits = require('../run/limits');
var measures = require('../judge/measures');
var run = require('../run/run');
var t = require('../words').of('checks/cost');

var ROUNDS = 3;
// Abaixo disto não se julga: são só o runtime que começa e o ruído da máquina.
var FLOOR_MS = 50, FLOOR_KB = 16 * 1024;

// ---- As rodadas ----

function isFine(result) {
  return result.end === 'ok';
}

// Uma rodada de cada um, e outra, e outra, até que uma falhe; a promessa de { mine: [resultado…], theirs: […] }.
function rounds(place, check, left, all) {
  if (left === 0) return Promise.resolve(all);
  return run.run(place, check.reference, check.args).then(function (result) {
    all.theirs.push(result);
    return run.run(place, check.program, check.args);
  }).then(function (result) {
    all.mine.push(result);
    return all.theirs.concat(result).every(isFine) ? rounds(place, check, left - 1, all) : all;
  });
}

function medianOf(results, field) {
  return measures.median(results.map(function (result) { return result[field]; }));
}

// ---- O veredito ----

function number(value) {
  return measures.show(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}

// null se `mine` não passa de `factor` vezes a referência.
function judge(mine, theirs, factor, floor, say) {
  var base = Math.max(theirs, floor);
  if (factor === undefined || mine <= base * factor) return null;
  return {
    outcome: 'failed',
    what: say.what(number(mine / base)),
    expected: say.amount(number(base * factor)),
    obtained: say.amount(number(mine)),
    next: say.next
  };
}

function judgeTime(check, mine, theirs) {
  return judge(medianOf(mine, 'cpu_ms'), medianOf(theirs, 'cpu_ms'), check.time, FLOOR_MS, {
    what: function (times) { return t('slow', { times: times, limit: check.time }); },
    amount: function (ms) { return t('ms', { ms: ms }); },
    next: t('slowNext')
  });
}

function judgeMemory(check, mine, theirs) {
  return judge(medianOf(mine, 'peak_kb'), medianOf(theirs, 'peak_kb'), check.memory, FLOOR_KB, {
    what: function (times) { return t('big', { times: times, limit: check.memory }); },
    amount: function (kb) { return t('kb', { kb: kb }); },
    next: t('bigNext')
  });
}

// A referência é do autor.
function mustBeFine(place, check, result) {
  var trouble = limits.troubleOf(result, place.exercise);
  if (trouble && result.end !== 'interrupted') throw course.broken(check.reference + ': ' + trouble.what);
}

module.exports = function cost(place, check) {
  return rounds(place, check, ROUNDS, { mine: [], theirs: [] }).then(function (all) {
    all.theirs.forEach(function (result) { mustBeFine(place, check, result); });
    var bad = all.mine.concat(all.theirs).filter(function (result) { return !isFine(result); })[0];
    if (bad) return limits.troubleOf(bad, place.exercise);
    return judgeTime(check, all.mine, all.theirs) || judgeMemory(check, all.mine, all.theirs);
  });
};
