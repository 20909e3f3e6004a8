/* main.js -- ./kit turma: acha as entregas, confere o que falta conferir, escreve as tabelas. */
'use strict';

var os = require('os');
var path = require('path');
var codes = require('../codes');
var collect = require('./collect').collect;
var grade = require('./grade').grade;
var paint = require('../screen/paint');
var pool = require('../run/pool');
var report = require('./report');
var run = require('../run/run');
var screen = require('./screen');
var Store = require('./store').Store;
var submissions = require('./submissions');
var twins = require('./twins');
var t = require('../words').of('class');

// Ctrl-C, um kill, o terminal que se fecha: nada do que estava no meio vale.
var SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
var stopping = null; // o sinal que mandou parar

function isStopping() {
  return stopping !== null;
}

// ---- O que há a fazer ----

function sheetOf(student, exercises) {
  return { name: student.name, notes: student.notes, rows: [], left: exercises.length,
    work: exercises.map(function (exercise) {
      return { exercise: exercise, collected: collect(exercise, student.found[exercise.id]) };
    }) };
}

function isDelivered(work) {
  return work.collected.state === 'ready' || work.collected.state === 'refused';
}

// Sem --exercicio, contam os exercícios que alguém entregou; se ninguém entregou nada, todos.
function onlyDelivered(exercises, sheets) {
  var delivered = exercises.filter(function (exercise, i) {
    return sheets.some(function (sheet) { return isDelivered(sheet.work[i]); });
  });
  if (delivered.length === 0) return exercises;
  sheets.forEach(function (sheet) {
    sheet.work = sheet.work.filter(function (work) { return delivered.indexOf(work.exercise) >= 0; });
    sheet.left = sheet.work.length;
  });
  return delivered;
}

// ---- Conferir ----

// O que se guarda para a próxima vez: um veredito sobre a resposta, e não sobre esta máquina ou este kit.
function isFinal(row) {
  return row.outcome !== 'environment' && row.outcome !== 'broken' && row.outcome !== 'interrupted';
}

function check(sheet, work, store) {
  var file = work.collected.state === 'ready' ? store.fileOf(sheet.name, work.exercise, work.collected.files) : null;
  var known = file && store.load(file);
  if (known) return Promise.resolve(Object.assign(known, { notes: work.collected.notes }));
  return grade(sheet.name, work.exercise, work.collected, isStopping).then(function (row) {
    if (file && !stopping && isFinal(row)) store.save(file, row);
    return row;
  });
}

function taskOf(sheet, i, store) {
  return function () {
    if (stopping) return undefined;
    return check(sheet, sheet.work[i], store).then(function (row) {
      sheet.rows[i] = row;
      if (--sheet.left === 0 && !stopping) screen.studentLine(sheet);
    });
  };
}

function tasksOf(sheets, store) {
  return sheets.reduce(function (all, sheet) {
    return all.concat(sheet.work.map(function (work, i) { return taskOf(sheet, i, store); }));
  }, []);
}

function onInterrupt(signal) {
  stopping = signal;
  run.stopAll();
}

// job: { folder, output, exercises, chosen: se foram pedidos, width, separator, again }. Promessa do código de saída.
function main(job) {
  var found = submissions.find(job.folder, job.exercises, job.output);
  var sheets = found.students.map(function (student) { return sheetOf(student, job.exercises); });
  if (sheets.length === 0) {
    paint.error(t('noStudents', { folder: job.folder }));
    return codes.usage;
  }
  var exercises = job.chosen ? job.exercises : onlyDelivered(job.exercises, sheets);
  var store = new Store(job.output);
  if (job.again) store.forget();
  SIGNALS.forEach(function (signal) { process.on(signal, onInterrupt); });
  return pool.each(tasksOf(sheets, store), job.width).then(function () {
    if (stopping) {
      paint.error(t('interrupted'));
      return 128 + os.constants.signals[stopping];
    }
    twins.note(exercises, sheets.reduce(function (rows, sheet) { return rows.concat(sheet.rows); }, []));
    var document = report.documentOf(job.folder, exercises, sheets);
    report.write(job.output, document, job.separator);
    screen.summary(document, found.skipped, path.relative(process.cwd(), job.output) || '.');
    return codes.passed;
  });
}

module.exports = { main: main };
