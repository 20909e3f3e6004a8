/* demo/notes.js -- a segunda tela: o que dizer e o que perguntar no passo em que a demonstração está. */
'use strict';

var key = require('./key');
var paint = require('../screen/paint');
var place = require('./place');
var reader = require('../screen/reader');
var t = require('../words').of('demo');

var CLOCK = 1000;

function clockOf(ms) {
  var seconds = Math.max(0, Math.floor(ms / 1000)), rest = seconds % 60;
  return Math.floor(seconds / 60) + ':' + (rest < 10 ? '0' : '') + rest;
}

// As falas de um passo, na largura da tela.
function stepLines(demo, index) {
  var step = demo.steps[index], width = paint.screenWidth();
  var head = t('step', { number: index + 1, outOf: demo.steps.length, title: step.title });
  return step.notes.reduce(function (lines, note) {
    return lines.concat(note.kind ? paint.bold(note.kind) : [], reader.lines(note.text, width), '');
  }, [paint.bold(head), '']).concat(step.commands.map(function (command) { return '$ ' + command; }));
}

// Todas de uma vez: para ler antes da aula, ou num cano.
function all(demo) {
  return demo.steps.reduce(function (lines, step, index) {
    return lines.concat(stepLines(demo, index), '');
  }, [paint.bold(demo.title), t('lasts', { minutes: demo.minutes }), '']);
}

function waiting(demo) {
  var text = [demo.title, '', t('waiting', { chapter: demo.chapter.slice(0, 2) })].join('\n');
  return reader.lines(text, paint.screenWidth());
}

function page(demo, where) {
  if (!where || where.chapter !== demo.chapter) return waiting(demo);
  var next = demo.steps[where.step + 1];
  return stepLines(demo, where.step).concat('', paint.dim(next ? t('next', { title: next.title }) : t('last')),
    paint.dim(t('clock', { passed: clockOf(Date.now() - where.since), minutes: demo.minutes })));
}

// Segue a demonstração até que alguém aperte uma tecla; devolve a promessa do fim.
function follow(demo) {
  var shown = null;
  function draw() {
    var text = page(demo, place.get()).concat('', paint.dim(t('leave'))).join('\n');
    if (text !== shown) process.stdout.write('\u001b[2J\u001b[H' + text + '\n');
    shown = text;
  }
  var clock = setInterval(draw, CLOCK), forget = place.follow(draw);
  draw();
  return key().finally(function () {
    clearInterval(clock);
    forget();
  });
}

module.exports = { all: all, follow: follow };
