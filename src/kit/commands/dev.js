/* dev.js -- ./kit dev: as ferramentas de quem escreve exercícios. */
'use strict';

var codes = require('../codes');
var course = require('../course/course');
var paint = require('../screen/paint');
var words = require('../words');
var t = words.of('author');

function check(given) {
  var ids = given[0] === undefined ? course.ids() : course.matching(given[0]);
  if (ids.length === 0) {
    paint.error(words.of('kit')('unknownExercise', { word: given[0] }));
    return codes.usage;
  }
  return require('../author/check').checkAll(ids).then(function (sound) { return sound ? codes.passed : codes.failed; });
}

function create(given) {
  return require('../author/new').main(given);
}

var COMMANDS = { conferir: check, check: check, novo: create, 'new': create };

module.exports = function dev(args) {
  var command = COMMANDS[args.words[0]];
  if (command) return command(args.words.slice(1));
  paint.error(t('usage'));
  return codes.usage;
};
