/* plain.js -- a sessão em linhas simples, para leitores de tela (ACCESSIBLE=1) e terminais que não movem o cursor
 * (TERM=dumb): nada se apaga nem se reescreve, e os comandos são uma letra e Enter. */
'use strict';

var path = require('path');
var readline = require('readline');
var course = require('../course/course');
var keys = require('./keys');
var model = require('./model');
var overview = require('../screen/overview');
var pages = require('./pages');
var paint = require('../screen/paint');
var title = require('../screen/title');
var t = require('../words').of('watch');

var NOWHERE = { page: 1, furthest: 0 }; // aqui nada rola

function sayAll(lines) {
  lines.forEach(paint.say);
}

function Plain() {
  this.session = null;
  this.input = null;
}

Plain.prototype.start = function (session) {
  var plain = this;
  this.session = session;
  this.input = readline.createInterface({ input: process.stdin, terminal: false });
  this.input.on('line', function (line) { plain.obey(line.trim()); });
  this.input.on('close', function () { session.quit(); });
};

Plain.prototype.stop = function () {
  paint.say(t('endOfRun'));
  this.input.close();
};

// ---- O que o aluno escreve ----

function indexOf(exercises, name) {
  var wanted = course.find(name);
  return wanted.length === 1 ? exercises.map(function (each) { return each.id; }).indexOf(wanted[0].id) : -1;
}

Plain.prototype.obey = function (line) {
  if (line === '') return;
  var command = line.length === 1 ? keys.ofLetter(line) : undefined;
  var index = command ? -1 : indexOf(this.session.state.exercises, line);
  if (index >= 0) this.session.open({ index: index });
  else if (command === undefined) paint.say(t('unknownKey', { key: line }));
  else this.press(command);
};

Plain.prototype.press = function (command) {
  var session = this.session;
  session.dispatch({ type: 'key', key: command, view: NOWHERE });
  if (session.isOver) return;
  if (session.state.trouble !== null) paint.say(session.state.trouble);
  if (session.state.note !== null) paint.say(t(session.state.note));
  else if (session.state.screen === 'list') this.list();
  else if (session.state.panel !== null) this.panel();
};

Plain.prototype.panel = function () {
  sayAll(pages.lines(this.session.state, paint.screenWidth()));
};

// A lista é uma resposta, não um lugar: depois dela se está onde se estava.
Plain.prototype.list = function () {
  var state = this.session.state;
  state.exercises.forEach(function (exercise) {
    paint.say(title.mark(exercise, state.progress) + title.of(exercise));
  });
  paint.say(t('listHow'));
  this.session.dispatch({ type: 'key', key: 'escape', view: NOWHERE });
};

// ---- O que se mostra ----

function greet(state) {
  var exercise = model.current(state);
  paint.say();
  paint.say(title.of(exercise));
  paint.say(t('read') + overview.relative(path.join(exercise.folder, 'README.md')));
  exercise.files.forEach(function (file) { paint.say(t('edit') + overview.relative(path.join(exercise.folder, file))); });
  if (state.since === null) sayAll(pages.lines(state, paint.screenWidth()));
  paint.say(t('started'));
  paint.say(paint.wrapLine(keys.labels(model.isPassed(state)).join(', '), paint.screenWidth()));
}

Plain.prototype.show = function (state, event, before) {
  if (event.type === 'opened') greet(state);
  if (state.since !== null && state.run !== before.run) paint.say(t('checking'));
  if (state.verdict === before.verdict) return;
  if (event.type === 'lookedAgain') sayAll(event.notes.map(paint.prose));
  if (event.type === 'judged') sayAll([''].concat(pages.lines(state, paint.screenWidth())));
};

// ---- O programa do aluno com o terminal ----

Plain.prototype.leave = function () {
  this.input.pause();
};

Plain.prototype.back = function () {
  paint.say(t('backPlain'));
  this.input.resume();
  return Promise.resolve();
};

module.exports = { Plain: Plain };
