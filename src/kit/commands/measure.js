/* measure.js -- ./kit medir: roda o laboratório à vista, desenha o que ele mediu ao lado do que o aluno escreveu, e
 * diz o que está dentro da tolerância. Quem escreve as medidas é o aluno. */
'use strict';

var fs = require('fs');
var path = require('path');
var block = require('../screen/block');
var chart = require('../screen/chart');
var codes = require('../codes');
var limits = require('../run/limits');
var measures = require('../judge/measures');
var paint = require('../screen/paint');
var place = require('../run/place');
var run = require('../run/run');
var state = require('../course/state');
var title = require('../screen/title');
var tolerance = require('../judge/tolerance');
var t = require('../words').of('measure');

var MOST_TIMES = 20;

function labOf(exercise) {
  return exercise.checks.filter(function (check) { return check.type === 'measure'; })[0];
}

function timesIn(options) {
  if (options.vezes === undefined) return 1;
  var times = Number(options.vezes);
  return times >= 1 && times <= MOST_TIMES && times === Math.floor(times) ? times : null;
}

// ---- Rodar ----

// Cada vez numa cópia nova: o que uma deixou não atrapalha a outra.
function runOnce(exercise, lab, number, times) {
  if (times > 1) paint.say(paint.bold(t('time', { number: number, times: times })));
  var options = { onOutput: function (stream, text) { process[stream].write(text); } };
  return place.within(exercise, null, function (where) { return run.run(where, lab.program, lab.args, options); });
}

// A promessa de { trouble } ou { all: [as medidas de cada vez] }.
function runAll(exercise, lab, times, all) {
  if (all.length === times) return Promise.resolve({ all: all });
  return runOnce(exercise, lab, all.length + 1, times).then(function (result) {
    var trouble = limits.troubleOf(result, exercise);
    return trouble ? { trouble: trouble } : runAll(exercise, lab, times, all.concat([measures.read(result.stdout)]));
  });
}

// ---- Juntar com o que o aluno escreveu ----

function answerOf(exercise) {
  var file = path.join(exercise.folder, exercise.files[0]);
  return fs.existsSync(file) ? measures.read(fs.readFileSync(file, 'utf8')) : [];
}

function rowOf(name, all) {
  var found = all.map(function (one) { return measures.find(one, name); }).filter(Boolean);
  return { name: name, unit: found[0].unit, values: found.map(function (measure) { return measure.value; }) };
}

// Cada medida do laboratório, com a do aluno e o veredito dela se há conferência para esse nome.
function rowsOf(lab, all, answer) {
  var rows = all[0].map(function (measure) { return rowOf(measure.name, all); });
  var medians = rows.map(function (row) { return { name: row.name, unit: row.unit, value: measures.median(row.values) }; });
  rows.forEach(function (row) {
    row.mine = measures.find(answer, row.name);
    var value = tolerance.valuesOf(lab).filter(function (each) { return each.name === row.name; })[0];
    if (row.mine && value) row.verdict = tolerance.judgeValue(lab, value, answer, medians) === null;
  });
  return rows;
}

function valuesOf(rows) {
  var values = {};
  rows.forEach(function (row) { values[row.name] = row.values; });
  return values;
}

// ---- Contar ----

// O que falta escrever, e onde; ou o que fazer com o que está fora.
function nextStep(exercise, lab, rows, answer) {
  var missing = tolerance.namesIn(tolerance.valuesOf(lab)).filter(function (name) { return !measures.find(answer, name); });
  if (missing.length > 0) {
    return t('writeIn', { file: path.relative(process.cwd(), path.join(exercise.folder, exercise.files[0])) }) + '\n' +
      missing.map(function (name) { return t('line', { name: name }); }).join('\n');
  }
  return t(rows.some(function (row) { return row.verdict === false; }) ? 'someOutside' : 'nowCheck', exercise);
}

function show(exercise, lab, all) {
  var answer = answerOf(exercise), rows = rowsOf(lab, all, answer);
  if (rows.length > 0) paint.say();
  chart.lines(rows).forEach(paint.say);
  paint.say();
  paint.say(paint.prose(nextStep(exercise, lab, rows, answer)));
  var unsaved = state.measured(exercise.id, valuesOf(rows));
  if (unsaved) paint.error(unsaved.message);
  var isRight = rows.every(function (row) { return row.verdict !== false; }) &&
    tolerance.namesIn(tolerance.valuesOf(lab)).every(function (name) { return measures.find(answer, name); });
  return unsaved ? codes.environment : isRight ? codes.passed : codes.failed;
}

module.exports = function measure(args) {
  var exercise = args.exercises[0], lab = labOf(exercise), times = timesIn(args.options);
  if (!lab || times === null) {
    paint.error(lab ? t('badTimes', { most: MOST_TIMES }) : t('noLab', exercise));
    return codes.usage;
  }
  title.lines(exercise).forEach(paint.say);
  return runAll(exercise, lab, times, []).then(function (done) {
    if (done.all) return show(exercise, lab, done.all);
    block.lines(exercise, done.trouble).forEach(paint.say);
    return codes[done.trouble.outcome];
  });
};
