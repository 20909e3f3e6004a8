/* read.js -- ./kit ler: o enunciado de um exercício, ou o texto de um capítulo, no terminal. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var course = require('../course/course');
var paint = require('../screen/paint');
var reader = require('../screen/reader');
var t = require('../words').of('reader');

// O arquivo que se pede: um nome de exercício, ou um que só serve para o capítulo ("01", "04-fila").
function fileOf(args) {
  var first = args.exercises[0], word = args.words[0];
  var isChapter = word !== undefined && (word === first.chapter || /^\d{1,2}$/.test(word));
  return path.join(isChapter ? path.join(course.ROOT, 'chapters', first.chapter) : first.folder, 'README.md');
}

module.exports = function read(args) {
  if (args.words[0] === undefined ? args.exercises.length !== 1 : /^(tudo|all)$/.test(args.words[0])) {
    paint.error(t('readWhat'));
    return codes.usage;
  }
  var file = fileOf(args);
  if (!fs.existsSync(file)) {
    paint.error(t('noText', args.exercises[0]));
    return codes.environment;
  }
  reader.lines(fs.readFileSync(file, 'utf8'), paint.screenWidth()).forEach(paint.say);
  return codes.passed;
};
