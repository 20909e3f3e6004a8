/* dev.js -- ./kit dev: as ferramentas de quem escreve exercícios. */
'use strict';

var codes = require('../codes');
var course = require('../course');
var paint = require('../paint');
var words = require('../words');
var t = words.of('author');

module.exports = function dev(args) {
  var given = args.words;
  if (given[0] !== 'conferir' && given[0] !== 'check') {
    paint.error(t('usage'));
    return codes.usage;
  }
  var exercises = given[1] === undefined ? course.all() : course.find(given[1]);
  if (exercises.length === 0) {
    paint.error(words.of('kit')('unknownExercise', { word: given[1] }));
    return codes.usage;
  }
  return require('../author').checkAll(exercises).then(function (sound) { return sound ? codes.passed : codes.failed; });
};
