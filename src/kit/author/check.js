/* check.js -- ./kit dev conferir: as provas de todos os exercícios, tantas ao mesmo tempo quantos são os núcleos.
 *
 * O relatório sai na ordem do curso: uma linha por exercício, com os problemas dele abaixo. */
'use strict';

var path = require('path');
var calls = require('./calls');
var course = require('../course/course');
var files = require('./files');
var format = require('./format');
var json = require('../course/json');
var minutes = require('./minutes');
var paint = require('../screen/paint');
var pool = require('../run/pool');
var proofs = require('./proofs');
var texts = require('./texts');
var t = require('../words').of('author');

// Uma ficha por exercício: o que já se achou, e quanto se levou.
function sheetOf(id) {
  return { id: id, exercise: null, problems: [], ms: 0, left: 0, skipped: [] };
}

function add(sheet, problems) {
  problems.forEach(function (problem) { sheet.problems.push(problem); });
}

// Ctrl-C não é um problema do exercício.
function broke(error) {
  if (error.interrupted) throw error;
  return [t('proofBroke', { error: error.environment ? error.message : error.stack || error })];
}

// Uma prova que tropeça é um problema daquele exercício; os outros seguem.
function timed(sheet, proof) {
  var start = Date.now();
  return Promise.resolve().then(proof).catch(broke).then(function (problems) {
    sheet.ms += Date.now() - start;
    add(sheet, problems);
  });
}

function readDescription(sheet) {
  try {
    add(sheet, format.problemsOf(json.read(path.join(course.ROOT, 'exercises', sheet.id, 'exercise.json'))));
  } catch (error) {
    add(sheet, ['exercise.json: ' + error.message]);
  }
  if (sheet.problems.length === 0) sheet.exercise = course.load(sheet.id);
}

// O que se vê sem rodar nada; só o que está inteiro vai às provas.
function paperwork(sheet) {
  readDescription(sheet);
  if (!sheet.exercise) return Promise.resolve();
  return timed(sheet, function () { return files.problemsOf(sheet.exercise); }).then(function () {
    if (sheet.problems.length > 0) return;
    add(sheet, texts.problemsOf(sheet.exercise).concat(calls.problemsOf(sheet.exercise)));
    sheet.skipped = proofs.missingVariants(sheet.exercise);
    sheet.proofs = proofs.of(sheet.exercise);
    sheet.left = sheet.proofs.length;
  });
}

function report(sheet) {
  var seconds = (sheet.ms / 1000).toFixed(1);
  var skipped = sheet.skipped.length > 0 ? '  ' + t('skipped', { variants: sheet.skipped.join(', ') }) : '';
  paint.say((sheet.problems.length === 0 ? t('ok') : t('bad')) + sheet.id + '  ' + t('seconds', { seconds: seconds }) + skipped);
  sheet.problems.forEach(function (problem) { paint.say(paint.indent('- ' + problem)); });
}

// Escreve as fichas prontas, na ordem: a primeira por acabar segura as seguintes.
function reporter(sheets) {
  var next = 0;
  return function () {
    while (next < sheets.length && sheets[next].left === 0) report(sheets[next++]);
  };
}

function tasksOf(sheets, reportReady) {
  return sheets.reduce(function (tasks, sheet) {
    return tasks.concat((sheet.proofs || []).map(function (proof) {
      return function () {
        return timed(sheet, proof).then(function () {
          sheet.left--;
          reportReady();
        });
      };
    }));
  }, []);
}

// Promessa de true se nenhum dos exercícios tem problema.
function checkAll(ids) {
  var sheets = ids.map(sheetOf);
  return Promise.all(sheets.map(paperwork)).then(function () {
    var reportReady = reporter(sheets);
    reportReady();
    return pool.each(tasksOf(sheets, reportReady), pool.width(process.env.KIT_PARALELO));
  }).then(function () {
    minutes.report(sheets);
    return sheets.every(function (sheet) { return sheet.problems.length === 0; });
  });
}

module.exports = { checkAll: checkAll };
