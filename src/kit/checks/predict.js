/* predict.js -- { "type": "predict", "program": "programa.js" }: o gabarito é o que o programa imprime. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course');
var run = require('../run');
var limits = require('../limits');
var text = require('../text');
var t = require('../words').of('checks');

function answerIn(place) {
  return text.linesOf(fs.readFileSync(path.join(place.folder, place.exercise.files[0]), 'utf8')).filter(function (line) {
    return line !== '' && line.charAt(0) !== '#';
  });
}

// Numa previsão não se mostra o gabarito: só qual é a primeira linha que difere.
function failureAt(place, expected, answer) {
  var i = 0;
  while (i < expected.length && expected[i] === answer[i]) i++;
  var where = i === 0 ? t('firstWrong') : i === 1 ? t('secondWrong') : t('laterWrong', { right: i, wrong: i + 1 });
  var count = answer.length === expected.length ? '.' : t('lineCount', { mine: answer.length, all: expected.length });
  return {
    outcome: 'failed',
    what: t('predictionDiffers') + ' ' + where + count,
    obtainedForTags: answer.join('\n'),
    right: i,
    outOf: expected.length,
    next: t('predictionNext', place.exercise)
  };
}

module.exports = function predict(place, check) {
  var answer = answerIn(place), file = place.exercise.files[0];
  if (answer.length === 0) {
    return Promise.resolve({ outcome: 'failed', what: t('noPrediction', { file: file }), next: t('noPredictionNext', check) });
  }
  return run.run(place, check.program, check.args).then(function (result) {
    var trouble = limits.troubleOf(result, place.exercise);
    if (trouble) throw course.broken(check.program + ': ' + trouble.what);
    var expected = text.linesOf(result.stdout);
    return expected.join('\n') === answer.join('\n') ? null : failureAt(place, expected, answer);
  });
};
