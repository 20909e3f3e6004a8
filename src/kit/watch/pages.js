/* pages.js -- o que se lê no meio da tela: o veredito, ou o painel que o cobre. Cada um é uma função
 * (estado, largura) que devolve linhas; quem as faz caber é view.js, e quem as escreve sem tela, plain.js. */
'use strict';

var cells = require('../screen/cells');
var block = require('../screen/block');
var diff = require('../screen/diff');
var keys = require('./keys');
var model = require('./model');
var paint = require('../screen/paint');
var progress = require('../course/progress');
var reader = require('../screen/reader');
var title = require('../screen/title');
var t = require('../words').of('watch');

var KEY_MARGIN = 5; // antes do que uma tecla faz

// ---- O veredito ----

function passed(state) {
  var exercise = model.current(state);
  var isLast = progress.countDone(state.exercises, state.progress) === state.exercises.length;
  return [paint.green(t('passed')) + '  ' + title.of(exercise)].concat(
    exercise.objectives.map(function (objective) { return paint.prose(t('learnt', { objective: objective })); }),
    (state.verdict.notes || []).map(paint.prose),
    '', paint.prose(isLast ? t('afterLast') : t('afterPass')));
}

// O próximo passo, de quem já está aqui dentro.
function failed(state) {
  var next = state.verdict.outcome === 'environment' ? t('environment') : t('tryAgain');
  var verdict = state.verdict.next ? state.verdict : Object.assign({}, state.verdict, { next: next });
  return block.lines(model.current(state), verdict);
}

function verdict(state, width) {
  if (state.verdict === null) return state.since === null ? statement(state, width) : [paint.dim(t('checking'))];
  return state.verdict.outcome === 'passed' ? passed(state) : failed(state);
}

// ---- Os painéis ----

function statement(state, width) {
  return reader.lines(state.statement, Math.min(width, 100));
}

function hints(state, width) {
  var exercise = model.current(state), total = exercise.hints.length;
  var taken = state.progress.hints[exercise.id] || 0, lines = [];
  exercise.hints.slice(0, taken).forEach(function (hint, i) {
    lines.push(paint.bold(t('hint', { number: i + 1, total: total })), paint.prose(hint));
  });
  if (taken < total) lines.push(paint.dim(paint.prose(t('hintAgain'))));
  return state.verdict === null ? lines : lines.concat('', verdict(state, width));
}

function confirm() {
  return [paint.bold(t('confirm')), paint.prose(t('confirmWhy')), '', paint.prose(t('confirmHow'))];
}

function solution(state, width) {
  return (state.files || []).reduce(function (lines, file) {
    if (file.ours === null) return lines;
    var text = /\.md$/.test(file.name) ? reader.lines(file.ours, Math.min(width, 100)) : file.ours.replace(/\n$/, '').split('\n');
    return lines.concat(paint.bold(t('ours', { file: file.name })), text, '');
  }, []);
}

function difference(state, width) {
  return (state.files || []).reduce(function (lines, file) {
    if (file.ours === null || file.mine === null || /\.md$/.test(file.name)) return lines;
    if (file.ours === file.mine) return lines.concat(t('same', { file: file.name }), '');
    return lines.concat(paint.bold(t('diff', { file: file.name })), diff.withOurs(file.mine, file.ours, width), '');
  }, []);
}

function keyLines(command, width) {
  return cells.wrap(command.help, Math.max(width - KEY_MARGIN, 10)).map(function (line, i) {
    return (i === 0 ? '  ' + paint.bold(command.label.charAt(0)) + '  ' : cells.spaces(KEY_MARGIN)) + line;
  }).join('\n');
}

// Em linhas simples nada rola nem se fecha: escreve-se a letra.
function help(state, width) {
  var listed = keys.COMMANDS.filter(function (command) { return command.help; });
  return [paint.bold(t('helpTitle'))].concat(listed.map(function (command) {
    return keyLines(command, width);
  }), '', t(paint.plain ? 'helpPlain' : 'helpScroll'), model.current(state).kind === 'P' ? ['', t('helpPredict', model.current(state))] : []);
}

var PAGES = { statement: statement, hints: hints, confirm: confirm, solution: solution, diff: difference, help: help };

// As linhas do que se vê agora; uma entrada pode ter várias.
function lines(state, width) {
  return (PAGES[state.panel] || verdict)(state, width).join('\n').split('\n');
}

module.exports = { lines: lines };
