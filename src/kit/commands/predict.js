/* predict.js -- ./kit prever: mostra o programa, pergunta o que ele imprime, linha por linha, e só depois o roda.
 *
 * O gabarito não se mostra além da primeira linha errada: quem quiser vê-lo diz que sim, com a previsão já guardada. */
'use strict';

var fs = require('fs');
var path = require('path');
var answer = require('../predict/answer');
var answerKey = require('../judge/answer-key');
var asking = require('../predict/ask');
var block = require('../screen/block');
var cells = require('../screen/cells');
var check = require('../check');
var codes = require('../codes');
var paint = require('../screen/paint');
var place = require('../run/place');
var state = require('../course/state');
var title = require('../screen/title');
var t = require('../words').of('predict');

// ---- O programa ----

// A conferência que diz o que prever: a de previsão ou, nos outros exercícios, a primeira que roda um .js.
function questionOf(exercise) {
  var asked = exercise.checks.filter(function (each) { return each.type === 'predict'; })[0];
  return asked || exercise.checks.filter(function (each) { return /\.js$/.test(each.program || ''); })[0];
}

function sourceLines(source) {
  var all = source.replace(/\n$/, '').split('\n'), digits = String(all.length).length;
  var size = paint.screenWidth() - digits - 4;
  return all.reduce(function (out, line, i) {
    return out.concat(cells.wrap(line, size).map(function (part, at) {
      var number = at === 0 ? String(i + 1) : '';
      return '  ' + cells.spaces(digits - number.length) + paint.dim(number) + '  ' + part;
    }));
  }, []);
}

function present(exercise, question) {
  title.lines(exercise).forEach(paint.say);
  paint.say(paint.bold('── ' + question.program));
  sourceLines(fs.readFileSync(path.join(exercise.folder, question.program), 'utf8')).forEach(paint.say);
  paint.say();
  paint.say(paint.prose(t('howTo')));
}

// ---- O que se acertou ----

function rightCount(key, lines) {
  var i = 0;
  while (i < key.length && i < lines.length && answerKey.isRight(key[i], lines[i])) i++;
  return i;
}

var MARKS = [['right', '✓ ', paint.green], ['wrong', '✗ ', paint.red], ['unsaid', '– ', paint.dim]];

// As linhas da previsão com a marca de cada uma, até a primeira errada; das outras não se diz.
function marksOf(lines, key, right) {
  var widest = Math.max(cells.width(t('right')), cells.width(t('wrong')), cells.width(t('unsaid')));
  var out = lines.map(function (line, i) {
    var mark = MARKS[i < right ? 0 : i === right ? 1 : 2];
    return '  ' + mark[2](mark[1] + cells.fit(t(mark[0]), widest)) + '  ' +
      cells.cut((i + 1) + '  ' + line, paint.screenWidth() - widest - 6);
  });
  return right === lines.length && right < key.length ? out.concat(paint.prose(t('thereIsMore'))) : out;
}

// Quem diz que nada está determinado, e tem razão, acertou tudo com uma linha só.
function scoreOf(lines, key) {
  var whole = lines.length === 1 && answerKey.isUndetermined(lines[0]);
  if (whole && key.every(function (choices) { return choices.length > 1; })) return { right: 1, outOf: 1, all: true };
  var right = rightCount(key, lines);
  return { right: right, outOf: key.length, all: right === key.length && lines.length === key.length };
}

function compareWith(exercise, lines, outputs) {
  var key = answerKey.of(outputs), score = scoreOf(lines, key);
  paint.say();
  marksOf(lines, key, score.right).forEach(paint.say);
  paint.say();
  var unsaved = state.predicted(exercise.id, { lines: lines, right: score.right, outOf: score.outOf });
  if (unsaved) paint.error(unsaved.message);
  return score;
}

// ---- Depois ----

// Num exercício de previsão, o veredito é o de sempre; nos outros, basta ter acertado.
function verdict(exercise, question, score) {
  if (question.type !== 'predict') {
    paint.say(paint.prose(t(score.all ? 'allRight' : 'notAll', score)));
    return Promise.resolve(score.all ? codes.passed : codes.failed);
  }
  return check.check(exercise).then(function (result) {
    block.lines(exercise, result).forEach(paint.say);
    var unsaved = state.record(exercise, result);
    if (unsaved) paint.error(unsaved.message);
    return unsaved ? codes.environment : codes[result.outcome];
  });
}

function offerOutput(outputs, score) {
  if (score.all) return Promise.resolve();
  return asking.confirm(t('wantOutput')).then(function (yes) {
    if (!yes) return;
    outputs[0].forEach(function (line, i) { paint.say('  ' + (i + 1) + '  ' + line); });
    if (answerKey.of(outputs).some(function (choices) { return choices.length > 1; })) paint.say(paint.prose(t('oneOfMany')));
  });
}

function judge(exercise, question, lines) {
  if (question.type === 'predict') {
    paint.say(paint.dim(t(answer.write(exercise, lines) ? 'written' : 'alreadyWritten', { file: exercise.files[0] })));
  }
  return place.within(exercise, null, function (where) { return answerKey.ask(where, question); }).then(function (asked) {
    var outputs = asked.outputs, score = compareWith(exercise, lines, outputs);
    return verdict(exercise, question, score).then(function (code) {
      return offerOutput(outputs, score).then(function () { return code; });
    });
  });
}

module.exports = function predict(args) {
  var exercise = args.exercises[0], question = questionOf(exercise);
  if (!question) {
    paint.error(t('noProgram', exercise));
    return codes.usage;
  }
  present(exercise, question);
  return asking.ask().then(function (lines) {
    if (lines !== null && lines.length > 0) return judge(exercise, question, lines);
    paint.say(t('gaveNothing'));
    return codes.failed;
  });
};
