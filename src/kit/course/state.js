/* state.js -- o progresso do aluno, em .kit/progresso.json (ou na pasta que KIT_PASTA diz: é como os testes
 * rodam o kit sem ler nem mudar o progresso de ninguém). Como o arquivo se grava sem se perder está em store.js.
 *
 * De cada exercício, pelo nome da pasta:
 *   passed       { when, answer, exercise }: quando passou pela primeira vez, a resposta e o exercício de então
 *   hints        quantas dicas já viu          gaveUp       quando pediu a solução sem ter passado
 *   attempts     quantas vezes conferiu        firstSeen    quando conferiu pela primeira vez
 *   predictions  [{ when, lines, right, outOf }]            measures  [{ when, values }]
 * Um arquivo estragado, ou de um kit mais novo, é posto de lado com um aviso. */
'use strict';

var path = require('path');
var course = require('./course');
var fingerprint = require('./fingerprint');
var store = require('./store');
var t = require('../words').of('state');

var FOLDER = process.env.KIT_PASTA || path.join(course.ROOT, '.kit');
var FILE = path.join(FOLDER, 'progresso.json');
var VERSION = 2;
var FIELDS = ['passed', 'hints', 'gaveUp', 'attempts', 'firstSeen', 'predictions', 'measures'];
var KEPT = 20; // previsões e medidas guardadas de cada exercício

// ---- Ler ----

function empty() {
  var progress = { version: VERSION };
  FIELDS.forEach(function (field) { progress[field] = {}; });
  return progress;
}

function setAside(why) {
  var aside = store.setAside(FILE);
  process.stderr.write(t(aside ? 'setAside' : 'unreadable',
    { file: path.relative(process.cwd(), FILE), why: t(why), aside: path.relative(process.cwd(), aside || FILE) }) + '\n');
  return empty();
}

// A versão 1 só tinha a hora em que passou.
function fromVersion1(progress) {
  Object.keys(progress.passed || {}).forEach(function (id) {
    progress.passed[id] = { when: progress.passed[id] };
  });
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function parse(text) {
  var progress;
  if (text === null) return empty();
  try {
    progress = JSON.parse(text);
  } catch (error) {
    return setAside('notJson');
  }
  if (!isObject(progress) || typeof progress.version !== 'number') return setAside('notOurs');
  if (progress.version > VERSION) return setAside('newer');
  if (progress.version === 1) fromVersion1(progress);
  FIELDS.forEach(function (field) { if (!isObject(progress[field])) progress[field] = {}; });
  progress.version = VERSION;
  return progress;
}

// { id: true } dos exercícios que mudaram desde que o aluno passou: continuam feitos.
function changedIn(progress) {
  var changed = {};
  Object.keys(progress.passed).forEach(function (id) {
    var print = progress.passed[id].exercise;
    if (print && !fingerprint.isSame(path.join(course.ROOT, 'exercises', id), print)) changed[id] = true;
  });
  return changed;
}

// O progresso; `changed` só se calcula se alguém o lê.
function load() {
  var progress = parse(store.read(FILE)), changed = null;
  Object.defineProperty(progress, 'changed', { get: function () { return changed || (changed = changedIn(progress)); } });
  return progress;
}

// ---- Mudar ----

function change(edit) {
  return store.update(FILE, function (text) {
    var progress = parse(text);
    var result = edit(progress, new Date().toISOString());
    return { text: JSON.stringify(progress, null, 2) + '\n', result: result };
  });
}

// O que se viu na tela vale mesmo onde não se pode gravar: o erro se devolve, para ser dito, e não se lança.
function attempt(save) {
  try {
    save();
  } catch (error) {
    if (!error.environment) throw error;
    return error;
  }
  return null;
}

// Onde falta a libcrypto não há como os resumir: o exercício fica feito, e não se saberá se mudou.
function printsOf(exercise) {
  try {
    return { answer: fingerprint.ofAnswer(exercise), exercise: fingerprint.of(exercise.folder) };
  } catch (error) {
    if (!error.environment) throw error;
    return {};
  }
}

function write(exercise, verdict) {
  var prints = verdict.outcome === 'passed' ? printsOf(exercise) : null;
  change(function (progress, now) {
    var before = progress.passed[exercise.id];
    progress.attempts[exercise.id] = (progress.attempts[exercise.id] || 0) + 1;
    progress.firstSeen[exercise.id] = progress.firstSeen[exercise.id] || now;
    if (prints !== null) progress.passed[exercise.id] = Object.assign({ when: before ? before.when : now }, prints);
  });
}

// Anota um veredito; devolve o erro, se não se pôde gravar. Quem já passou guarda a primeira data, mas do exercício
// e da resposta valem os de agora.
function record(exercise, verdict) {
  return attempt(function () { write(exercise, verdict); });
}

function giveUp(id) {
  return change(function (progress, now) { progress.gaveUp[id] = progress.gaveUp[id] || now; });
}

// A próxima dica (1, 2, 3…); depois da última, fica nela.
function nextHint(id, howMany) {
  return change(function (progress) {
    progress.hints[id] = Math.min((progress.hints[id] || 0) + 1, howMany);
    return progress.hints[id];
  });
}

// Guarda uma previsão ({ lines, right, outOf }) ou uma medida ({ values }); devolve o erro, se não se pôde gravar.
function keep(field, id, value) {
  return attempt(function () {
    change(function (progress, now) {
      progress[field][id] = (progress[field][id] || []).concat(Object.assign({ when: now }, value)).slice(-KEPT);
    });
  });
}

function predicted(id, prediction) {
  return keep('predictions', id, prediction);
}

function measured(id, values) {
  return keep('measures', id, { values: values });
}

module.exports = {
  FOLDER: FOLDER, load: load, record: record, giveUp: giveUp, nextHint: nextHint, predicted: predicted, measured: measured
};
