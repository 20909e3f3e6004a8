/* solution.js -- ./kit solucao: a nossa resposta, o que ela tem de diferente da do aluno, e por quê. Abre depois
 * que a dele passa; antes, só com --desisto. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var course = require('../course/course');
var diff = require('../screen/diff');
var paint = require('../screen/paint');
var pager = require('../screen/pager');
var state = require('../course/state');
var title = require('../screen/title');
var t = require('../words').of('answers');

// O texto, ou null se o arquivo não está lá.
function textOf(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

// Numa resposta escrita, as linhas de comentário não são resposta.
function answerIn(name, text) {
  return text === null || !/\.txt$/.test(name) ? text : text.replace(/^#.*\n?/gm, '');
}

function difference(mine, ours) {
  if (mine === null) return [];
  if (mine === ours) return [paint.bold(t('sameAsOurs')), ''];
  var lines = diff.withOurs(mine, ours, paint.screenWidth() - 4);
  return [paint.bold(t('yoursAndOurs'))].concat(paint.indent(lines.join('\n')), '');
}

function fileLines(exercise, name) {
  var file = path.join(exercise.solution, name), ours = textOf(file);
  if (ours === null) return [];
  return [paint.bold('── ' + path.relative(course.ROOT, file))].concat(ours.replace(/\n$/, ''), '',
    difference(answerIn(name, textOf(path.join(exercise.folder, name))), answerIn(name, ours)));
}

function why(exercise) {
  var text = textOf(path.join(exercise.solution, 'README.md'));
  if (text === null) return [];
  return [paint.bold(t('why'))].concat(require('../screen/reader').lines(text, paint.screenWidth()));
}

// Sem onde gravar que desistiu, diz por quê, e mostra do mesmo jeito: a solução está ali, na pasta.
function giveUp(exercise) {
  try {
    state.giveUp(exercise.id);
  } catch (error) {
    if (!error.environment) throw error;
    paint.error(error.message);
  }
}

module.exports = function solution(args) {
  var exercise = args.exercises[0];
  if (!state.load().passed[exercise.id]) {
    if (!args.options.desisto) {
      paint.error(t('solutionLocked', exercise));
      return codes.failed;
    }
    giveUp(exercise);
  }
  var lines = exercise.files.reduce(function (list, name) { return list.concat(fileLines(exercise, name)); },
    title.lines(exercise).concat(''));
  return pager.show(lines.concat(why(exercise))).then(function () { return codes.passed; });
};
