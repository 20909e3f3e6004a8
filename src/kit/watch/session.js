/* session.js -- uma sessão de ./kit: entrega ao modelo o que acontece e faz o que ele pede.
 *
 * `front` é quem mostra e quem ouve o aluno, a tela (screen.js) ou as linhas (plain.js):
 *   start(session), stop(), show(state, event, before), leave() e back(), que é uma promessa: o terminal emprestado
 *   ao programa do aluno, e de volta. */
'use strict';

var fs = require('fs');
var path = require('path');
var check = require('../check');
var codes = require('../codes');
var model = require('./model');
var paint = require('../screen/paint');
var run = require('../run/run');
var store = require('../course/state');
var Watcher = require('./files').Watcher;
var workspace = require('../course/workspace');

var SECOND_LOOK = 1000; // ms depois do veredito
var SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

function Session(exercises, front) {
  this.state = model.create(exercises, store.load());
  this.front = front;
  this.watcher = null;
  this.pending = Promise.resolve(); // as conferências que ainda não acabaram
  this.isOver = false;
}

Session.prototype.dispatch = function (event) {
  if (this.isOver) return;
  event.now = Date.now();
  var before = this.state, step = model.update(before, event), session = this;
  this.state = step.state;
  this.front.show(this.state, event, before);
  step.effects.forEach(function (effect) { session[effect.type](effect); });
};

// ---- O que o modelo pede ----

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

Session.prototype.open = function (effect) {
  var session = this, exercise = this.state.exercises[effect.index];
  run.stopAll();
  if (this.watcher !== null) this.watcher.close();
  this.watcher = new Watcher(exercise.folder, exercise.files, function () {
    session.dispatch({ type: 'saved', untouched: workspace.isUntouched(exercise) });
  });
  this.dispatch({ type: 'opened', index: effect.index, untouched: workspace.isUntouched(exercise), progress: store.load(),
    statement: readText(path.join(exercise.folder, 'README.md')) || '' });
};

// Outro ./kit pode ter mudado o progresso.
Session.prototype.reload = function () {
  this.dispatch({ type: 'progress', progress: store.load() });
};

Session.prototype.check = function (effect) {
  var session = this, started = Date.now();
  function isStale() { return session.isOver || session.state.run !== effect.run; }
  run.stopAll();
  var checked = check.check(model.current(this.state), null, { isStale: isStale }).catch(function (error) {
    if (isStale()) return null;
    if (!error.environment) throw error;
    return { outcome: 'environment', what: error.message, ms: Date.now() - started };
  }).then(function (verdict) {
    if (verdict === null) return;
    var time = new Date().toTimeString().slice(0, 8);
    session.dispatch({ type: 'judged', run: effect.run, verdict: verdict, time: time });
  }).catch(function (error) { session.fail(error); });
  this.pending = Promise.all([this.pending, checked]);
};

// Quem salva outra vez logo em seguida não espera por um vigia que acaba de acordar.
Session.prototype.lookAgain = function (effect) {
  var session = this;
  setTimeout(function () {
    if (!session.isOver && session.state.run === effect.run) session.secondLook(effect.run);
  }, SECOND_LOOK).unref();
};

Session.prototype.secondLook = function (number) {
  var session = this;
  function isStale() { return session.isOver || session.state.run !== number; }
  function announce(text) { session.dispatch({ type: 'trouble', text: text }); }
  var options = { isStale: isStale, announce: announce };
  var looked = require('./second-look')(model.current(this.state), this.state.verdict, options).then(function (notes) {
    if (!isStale()) session.dispatch({ type: 'lookedAgain', run: number, notes: notes });
  }).catch(function (error) { session.fail(error); });
  this.pending = Promise.all([this.pending, looked]);
};

// Anota no progresso. Onde não se pode gravar, diz, e a sessão continua.
Session.prototype.note = function (write) {
  var trouble = null;
  try {
    trouble = write();
  } catch (error) {
    if (!error.environment) throw error;
    trouble = error;
  }
  this.reload();
  if (trouble instanceof Error) this.dispatch({ type: 'trouble', text: trouble.message });
};

Session.prototype.record = function (effect) {
  var exercise = model.current(this.state);
  this.note(function () { return store.record(exercise, effect.verdict); });
};

Session.prototype.hint = function () {
  var exercise = model.current(this.state);
  this.note(function () { return store.nextHint(exercise.id, exercise.hints.length); });
};

Session.prototype.giveUp = function () {
  var exercise = model.current(this.state);
  this.note(function () { return store.giveUp(exercise.id); });
};

// A nossa solução e a do aluno, para os painéis.
Session.prototype.read = function () {
  var exercise = model.current(this.state);
  this.dispatch({ type: 'files', files: exercise.files.concat('README.md').map(function (name) {
    return { name: name, ours: readText(path.join(exercise.solution, name)), mine: readText(path.join(exercise.folder, name)) };
  }) });
};

Session.prototype.live = function () {
  var session = this, exercise = model.current(this.state);
  run.stopAll();
  this.front.leave();
  Promise.resolve().then(function () {
    return require('../commands/run')({ words: [], options: {}, exercises: [exercise] });
  }).catch(function (error) {
    if (!error.environment) throw error;
    paint.error(error.message); // falta construir algo: diz-se, e a sessão continua
  }).then(function () {
    return session.isOver ? undefined : session.front.back();
  }).then(function () {
    session.dispatch({ type: 'returned' });
  }).catch(function (error) { session.fail(error); });
};

Session.prototype.quit = function () {
  this.end(codes.passed);
};

// ---- Começo e fim ----

// O terminal volta na hora; o programa do aluno e a cópia da pasta somem antes de a promessa se cumprir.
Session.prototype.end = function (code, error) {
  if (this.isOver) return;
  this.isOver = true;
  this.front.stop();
  process.removeListener('uncaughtException', this.onError); // daqui em diante, um erro derruba o kit como a qualquer um
  if (this.watcher !== null) this.watcher.close();
  run.stopAll();
  var session = this;
  this.pending.then(function () {
    if (error) session.reject(error);
    else session.resolve(code);
  });
};

Session.prototype.fail = function (error) {
  this.end(codes.broken, error);
};

// Ctrl-C enquanto o programa do aluno roda é com ele; fora disso, é sair.
Session.prototype.onSignal = function (name) {
  if (this.isOver) process.exit(SIGNALS[name]);
  if (name === 'SIGINT' && this.state.away) run.stopAll();
  else this.end(SIGNALS[name]);
};

// Promessa do código de saída.
Session.prototype.start = function (index) {
  var session = this;
  Object.keys(SIGNALS).forEach(function (name) {
    process.on(name, function () { session.onSignal(name); });
  });
  this.onError = function (error) { session.fail(error); };
  process.on('uncaughtException', this.onError);
  return new Promise(function (resolve, reject) {
    session.resolve = resolve;
    session.reject = reject;
    session.front.start(session);
    session.open({ index: index });
  });
};

module.exports = { Session: Session };
