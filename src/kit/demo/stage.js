/* demo/stage.js -- o que a plateia vê: um passo por tela, o comando antes de rodar, e a saída ao vivo.
 *
 * Um passo roda como num shell, na raiz do projeto, e o supervisor encerra no fim dele tudo o que ficou em segundo
 * plano: a mesma demonstração pode começar outra vez logo em seguida. Sem terminal (num cano, num teste), os passos
 * vêm todos, sem esperar por teclas. */
'use strict';

var fs = require('fs');
var os = require('os');
var path = require('path');
var cells = require('../screen/cells');
var course = require('../course/course');
var key = require('./key');
var paint = require('../screen/paint');
var place = require('./place');
var run = require('../run/run');
var session = require('../course/session');
var t = require('../words').of('demo');

var LIMITS = { seconds: 120, cpu: 120, megabytes: 4096, output: 4 * 1024 * 1024, processes: 3000 };

function isLive() {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY) && !paint.plain;
}

function clear() {
  if (isLive()) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
}

// ---- Um passo na tela ----

function title(text) {
  cells.wrap(text, paint.screenWidth()).forEach(function (line) { paint.say(paint.bold(line)); });
}

function show(demo, index) {
  var step = demo.steps[index];
  clear();
  title(t('step', { number: index + 1, outOf: demo.steps.length, title: step.title }));
  paint.say();
  if (step.excerpt) {
    paint.say(paint.dim(step.excerpt.file));
    step.excerpt.lines.forEach(function (line) { paint.say('  ' + line); });
    paint.say();
  }
  if (step.commands.length > 0) paint.say(paint.bold(session.typed(step.commands[0])));
}

// Roda o passo; a promessa é de um resultado (run/run.js), ou de null se ele não tem o que rodar.
function perform(demo, index) {
  var commands = demo.steps[index].commands;
  if (commands.length === 0) return Promise.resolve(null);
  var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nozinho-demo-')), script = path.join(folder, 'passo.sh');
  fs.writeFileSync(script, session.scriptOf(commands, 1)); // o primeiro já está na tela, à espera
  var where = { folder: course.ROOT, runtime: demo.runtime, exercise: { limits: LIMITS } };
  return run.run(where, script, [], { live: true }).finally(function () {
    fs.rmSync(folder, { recursive: true, force: true });
  });
}

// ---- A demonstração ----

function Stage(demo) {
  this.demo = demo;
  this.since = Date.now();
}

Stage.prototype.mark = function (index) {
  place.put({ chapter: this.demo.chapter, step: index, since: this.since });
};

// Num terminal: mostra, espera, roda, espera. Devolve a promessa do fim.
Stage.prototype.live = function (index) {
  var stage = this, demo = this.demo;
  if (index >= demo.steps.length) return Promise.resolve();
  this.mark(index);
  show(demo, index);
  var isRunning = demo.steps[index].commands.length > 0;
  return this.ask(isRunning ? 'runs' : 'goesOn').then(function (meaning) {
    if (meaning === 'quit') return undefined;
    if (meaning === 'back') return stage.live(Math.max(0, index - 1));
    return isRunning ? stage.act(index) : stage.live(index + 1);
  });
};

Stage.prototype.act = function (index) {
  var stage = this, demo = this.demo;
  return perform(demo, index).then(key.forget).then(function () {
    return stage.ask('afterRun');
  }).then(function (meaning) {
    if (meaning === 'quit') return undefined;
    if (meaning === 'back') return stage.live(index);
    if (meaning !== t('againLetter')) return stage.live(index + 1);
    show(demo, index);
    return stage.act(index);
  });
};

// As teclas que há, embaixo; some com elas quem responde, e a saída fica junto do comando.
Stage.prototype.ask = function (what) {
  var lines = [''].concat(cells.wrap(t(what), paint.screenWidth()));
  lines.forEach(function (line) { paint.say(paint.dim(line)); });
  return key().then(function (meaning) {
    process.stdout.write('\u001b[' + lines.length + 'A\u001b[J');
    return meaning;
  });
};

// Sem terminal: tudo, em ordem; a promessa é do primeiro resultado que não foi bom, ou de null.
Stage.prototype.straight = function () {
  var demo = this.demo;
  return demo.steps.reduce(function (before, step, index) {
    return before.then(function (bad) {
      show(demo, index);
      return perform(demo, index).then(function (result) {
        paint.say();
        return bad || (result && result.end !== 'ok' && result.end !== 'failed' ? result : null);
      });
    });
  }, Promise.resolve(null));
};

// Promessa de null, ou do resultado que estragou a demonstração.
Stage.prototype.play = function () {
  if (!isLive()) return this.straight();
  return this.live(0).then(function () { return null; }).finally(function () {
    place.clear();
    clear();
  });
};

module.exports = { Stage: Stage };
