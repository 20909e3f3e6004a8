/* view.js -- a tela inteira em linhas: draw(estado, colunas, linhas) só faz contas.
 *
 * De cima para baixo: o cabeçalho (que exercício é, quanto já se fez, o que ler e o que editar), uma régua que
 * diz o que o kit está fazendo, o meio, que rola, e as teclas. Numa janela pequena, o que se perde primeiro é o
 * cabeçalho. */
'use strict';

var path = require('path');
var course = require('../course/course');
var fit = require('./fit');
var keys = require('./keys');
var model = require('./model');
var overview = require('../screen/overview');
var pages = require('./pages');
var paint = require('../screen/paint');
var progress = require('../course/progress');
var title = require('../screen/title');
var t = require('../words').of('watch');

var SLOW = 300; // ms: uma conferência mais rápida que isto não apaga o veredito de antes

// ---- O cabeçalho ----

// Numa tela estreita, só a do capítulo.
function bars(state, columns) {
  var chapter = state.exercises.filter(function (exercise) { return exercise.chapter === model.current(state).chapter; });
  var size = Math.max(3, Math.min(20, Math.floor((columns - 38) / 2)));
  function bar(exercises) { return paint.bar(progress.countDone(exercises, state.progress), exercises.length, size); }
  return fit.flow([t('chapter', { bar: bar(chapter) }), t('course', { bar: bar(state.exercises) })], '  ', columns).slice(0, 1);
}

function labelled(label, file, columns) {
  return label + fit.cutStart(overview.relative(file), columns - label.length);
}

function paths(exercise, columns) {
  var read = ['chapters/' + exercise.chapter, exercise.folder].map(function (folder) {
    return path.join(path.resolve(course.ROOT, folder), 'README.md');
  });
  var edit = exercise.files.map(function (file) { return path.join(exercise.folder, file); });
  function group(label, files) {
    return files.map(function (file, i) { return labelled(i === 0 ? label : paint.repeat(' ', label.length), file, columns); });
  }
  return group(t('read'), read).concat(group(t('edit'), edit));
}

// Só se diz do que já se fez.
function done(state) {
  var mark = title.mark(model.current(state), state.progress);
  return model.isPassed(state) ? '  ' + mark.replace(/ +(?=\u001b|$)/g, '') : '';
}

function header(state, columns, rows) {
  if (state.screen === 'list') return [paint.bold(t('listTitle'))].concat(rows >= 12 ? bars(state, columns) : []);
  var lines = [paint.bold(title.of(model.current(state))) + done(state)];
  if (rows >= 12) lines = lines.concat(bars(state, columns));
  if (rows >= 20) lines = lines.concat(paths(model.current(state), columns));
  return lines;
}

// ---- A régua ----

function activity(state) {
  if (state.trouble !== null) return state.trouble.split('\n')[0];
  if (state.note !== null) return t(state.note);
  if (state.screen === 'list') return t('openNow', model.current(state));
  if (state.since !== null) {
    var elapsed = state.now - state.since;
    return elapsed < SLOW ? t('checking') : t('checkingFor', { seconds: Math.floor(elapsed / 1000) });
  }
  return state.verdict === null ? t('waiting') : t('judged', { time: state.judgedAt, ms: state.verdict.ms });
}

function rule(text, more, columns) {
  var left = '── ' + text + ' ', right = more === '' ? '' : ' ' + more + ' ──';
  if (fit.width(left) + fit.width(right) > columns) right = '';
  return fit.cut(left + paint.repeat('─', columns - fit.width(left) - fit.width(right)) + right, columns);
}

// ---- As teclas ----

function labelsOf(state) {
  return state.screen === 'list' ? [t('keyMove'), t('keyOpen'), t('keyBack'), t('keyQuit')] : keys.labels(model.isPassed(state)).map(emphasized);
}

// A letra, que é a tecla, se destaca.
function emphasized(label) {
  return paint.bold(label.charAt(0)) + label.slice(1);
}

// Numa janela baixa, uma linha só: as que cabem, e por fim a ajuda e a saída.
function footer(state, columns, rows) {
  var lines = fit.flow(labelsOf(state), ' · ', columns);
  if (lines.length === 1 || rows >= 16) return lines;
  return [fit.cut([t('keyHelp'), t('keyQuit')].map(emphasized).join(' · '), columns)];
}

// ---- O meio ----

// A lista, com uma seta no exercício escolhido; { lines, at }: a linha em que ele está.
function list(state) {
  var lines = [], at = 0, chapter = null;
  state.exercises.forEach(function (exercise, i) {
    if (exercise.chapter !== chapter) lines.push(paint.bold(exercise.chapter));
    chapter = exercise.chapter;
    if (i === state.cursor) at = lines.length;
    lines.push((i === state.cursor ? paint.bold('> ') : '  ') + title.mark(exercise, state.progress) + title.of(exercise));
  });
  return { lines: lines, at: at };
}

function folded(lines, columns) {
  return lines.reduce(function (all, line) { return all.concat(fit.split(line, columns)); }, []);
}

// { lines, from }: o que há no meio, e a linha em que a janela começa.
function middle(state, columns, page) {
  if (state.screen === 'list') {
    var all = list(state);
    return { lines: all.lines.map(function (line) { return fit.cut(line, columns); }), from: Math.max(0, all.at - Math.floor(page / 2)) };
  }
  var slow = state.since !== null && state.now - state.since >= SLOW && state.panel === null;
  return { lines: folded(slow ? [paint.dim(t('checking'))] : pages.lines(state, columns), columns), from: state.scroll };
}

function position(from, page, total) {
  return total <= page ? '' : t('more', { from: from + 1, to: Math.min(from + page, total), total: total });
}

// ---- Tudo ----

// { lines: exatamente `rows`, page: quantas cabem no meio, furthest: até onde o meio rola }
function draw(state, columns, rows) {
  columns = Math.max(1, columns);
  var top = header(state, columns, rows).map(function (line) { return fit.cut(line, columns); });
  var bottom = rows >= 4 ? footer(state, columns, rows) : [];
  var page = Math.max(1, rows - top.length - bottom.length - 1);
  var body = middle(state, columns, page);
  var furthest = Math.max(0, body.lines.length - page);
  var from = Math.min(body.from, furthest);
  var seen = body.lines.slice(from, from + page);
  while (seen.length < page) seen.push('');
  var lines = top.concat(rule(activity(state), position(from, page, body.lines.length), columns), seen, bottom);
  return { lines: lines.slice(0, rows), page: page, furthest: furthest };
}

module.exports = { draw: draw };
